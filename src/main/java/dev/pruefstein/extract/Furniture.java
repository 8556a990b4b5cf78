package dev.pruefstein.extract;

import dev.pruefstein.extract.FurnitureWords.Role;
import dev.pruefstein.text.FurnitureKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises page furniture by what it is: a short line that speaks of comments, sharing, subscribing, rights and the
 * like, in few other words, and that mostly addresses the reader or is no sentence. The vocabulary is a help; a line of
 * other wording is recognised as long as most of its words are of that field. Immutable and thread-safe.
 */
public final class Furniture {

    private static final int MOST_WORDS = 30;
    private static final int MOST_WORDS_OF_SMALL_PRINT = 60;
    private static final Pattern LINK_OR_HANDLE = Pattern.compile("https?:\\S+|@\\w+|\\(@\\w+\\)");
    private static final double MOSTLY = 0.75;
    private static final double DENSE = 0.3;

    private final FurnitureWords words;
    private final RelatedLinks links;
    private final ReaderCalls calls;

    /** A recogniser with a vocabulary. */
    public Furniture(FurnitureWords words) {
        this.words = words;
        this.links = new RelatedLinks(words);
        this.calls = new ReaderCalls(words);
    }

    /** What a block is for if it is furniture; empty if it belongs to the article. */
    Optional<FurnitureKind> recognise(Line line) {
        if (line.isEmpty() || line.length() > MOST_WORDS_OF_SMALL_PRINT) {
            return Optional.empty();
        }
        Optional<FurnitureKind> shaped = PageLines.kind(line).or(() -> PageControls.kind(line));
        if (shaped.isPresent()) {
            return shaped;
        }
        if (line.isQuoted() || line.length() > MOST_WORDS) {
            return Optional.empty();
        }
        if (links.isLink(line) || links.isLabelAlone(line)) {
            return Optional.of(FurnitureKind.RELATED_LINK);
        }
        return byWords(line).or(() -> calls.kind(line));
    }

    /** True for a line that names another article if it stands amid the prose of this one. */
    boolean isLinkAmidProse(Line line) {
        return links.isLinkAmidProse(line);
    }

    /** True for a title with the name of its site behind it. */
    boolean hasSiteTail(Line line) {
        return links.hasSiteTail(line);
    }

    /** True for a label of related links that stands alone and lets titles follow. */
    boolean announcesTitles(Line line) {
        return links.isLabelAlone(line);
    }

    private Optional<FurnitureKind> byWords(Line line) {
        Optional<FurnitureKind> whole = words.whole(line.words());
        if (whole.isPresent()) {
            return whole;
        }
        Optional<FurnitureWords.Phrase> proof = words.proof(line.words());
        if (proof.isPresent() && isMostly(line, proof.get())) {
            return Optional.ofNullable(proof.get().kind());
        }
        if (isTagLine(line)) {
            return Optional.of(FurnitureKind.TAGS);
        }
        return isFurnitureByCompany(line) ? topic(line.words()) : Optional.empty();
    }

    /** <i>Schlagwörter: Brücke, Elbe</i>. */
    private boolean isTagLine(Line line) {
        String first = line.words().get(0);
        int colon = line.text().indexOf(':');
        return words.word(first).topic() == FurnitureKind.TAGS
                && colon >= 0
                && colon <= first.length() + 1
                && !line.endsSentence();
    }

    /** True if the phrase is about all that the line says. */
    private boolean isMostly(Line line, FurnitureWords.Phrase phrase) {
        int others = line.length() - phrase.words().size();
        double known = share(line) * line.length() + phrase.words().size();
        return others <= 2 || known / line.length() >= (line.endsSentence() ? MOSTLY : 0.5);
    }

    /** True if most words belong to furniture and some speak of a part of the page. */
    private boolean isFurnitureByCompany(Line line) {
        List<String> list = line.words();
        long topical = list.stream().filter(w -> words.word(w).topic() != null).count();
        if (topical == 0) {
            return false;
        }
        double dense = (double) topical / list.size();
        boolean own = list.stream().anyMatch(w -> words.word(w).is(Role.OWN));
        boolean page = list.stream().anyMatch(w -> words.word(w).is(Role.PAGE));
        boolean call = words.word(list.get(0)).is(Role.CALL);
        double share = share(line);
        if (call && (own || topical > 1 || !line.endsWithStop())) {
            return share >= 0.6;
        }
        if (own && (page || dense >= DENSE)) {
            return share >= MOSTLY;
        }
        // „Facebook Twitter WhatsApp Drucken“, „Kommentare (12)“: no sentence, and nothing else in it.
        return !line.endsSentence() && list.size() <= 12 && share >= 0.99 && dense >= 0.5;
    }

    /** The share of words that are of this field, or carry no weight. */
    private double share(Line line) {
        String text = LINK_OR_HANDLE.matcher(line.text()).replaceAll("");
        List<String> list = Line.of(text).words();
        long known = list.stream()
                .filter(w -> !words.word(w).equals(words.word("")) || Character.isDigit(w.charAt(0)))
                .count();
        return list.isEmpty() ? 1 : (double) known / list.size();
    }

    private Optional<FurnitureKind> topic(List<String> list) {
        for (String word : list) {
            FurnitureKind topic = words.word(word).topic();
            if (topic != null) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }
}
