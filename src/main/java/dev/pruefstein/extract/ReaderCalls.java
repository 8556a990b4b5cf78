package dev.pruefstein.extract;

import dev.pruefstein.extract.FurnitureWords.Role;
import dev.pruefstein.text.FurnitureKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises lines in which the page tells its reader what to do: an imperative with <i>Sie</i>, and something of the
 * page that it is about (<i>hier</i>, <i>unten</i>, <i>unser Newsletter</i>, an address). An article gives advice in
 * imperatives as well, but not about itself.
 */
final class ReaderCalls {

    private static final int MOST_WORDS = 30;
    private static final int MOST_WORDS_OF_POINTER = 16;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s++");
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+-]++@[\\w.-]++|(?<!\\w)@\\w++|\\b(?:www\\.|https?:)\\S++");
    private static final Pattern POINTS_HERE = Pattern.compile(
            "^(?:hier|unten|nachfolgend) (?:geht es|geht's|gehts|gelangen sie|kommen sie|finden sie|lesen sie|lest ihr|liest du"
                    + "|sehen sie|hören sie|können sie|kannst du|erfahren sie|klicken|anmelden|abonnieren|registrieren)(?: .*)?$"
                    + "|^.* (?:finden|lesen|sehen|hören|erfahren) sie (?:\\S+ ){0,4}(?:hier|unten)$");
    private static final Pattern HERE = Pattern.compile("hier|unten|oben|here|below|above|nachfolgend");
    private static final Pattern READER =
            Pattern.compile("sie|uns|dir|dich|euch|ihr|ihre|ihren|us|you|your|our|hier|here");

    private final FurnitureWords words;

    ReaderCalls(FurnitureWords words) {
        this.words = words;
    }

    /** What a line is for that sends the reader somewhere; empty for any other line. */
    Optional<FurnitureKind> kind(Line line) {
        if (line.length() > MOST_WORDS || line.isQuoted()) {
            return Optional.empty();
        }
        if (pointsHere(line)) {
            return Optional.of(topic(line).orElse(FurnitureKind.RELATED_LINK));
        }
        for (String sentence : SENTENCE_END.split(line.text(), -1)) {
            if (isCall(Line.of(sentence))) {
                return Optional.of(topic(line).orElse(FurnitureKind.NAVIGATION));
            }
        }
        return Optional.empty();
    }

    /** <i>Den vollständigen Bericht finden Sie hier.</i> */
    private boolean pointsHere(Line line) {
        boolean page = line.words().stream().anyMatch(this::speaksOfPage) || !line.endsWithStop();
        return line.length() <= MOST_WORDS_OF_POINTER
                && page
                && POINTS_HERE.matcher(String.join(" ", line.words())).matches();
    }

    private boolean speaksOfPage(String word) {
        FurnitureWords.Word known = words.word(word);
        return known.topic() != null || known.is(Role.PAGE) || known.is(Role.LINK) || known.is(Role.CORE);
    }

    /** <i>Klicken Sie hier, um …</i>, <i>Schreiben Sie uns in den Kommentaren!</i> */
    private boolean isCall(Line sentence) {
        List<String> list = sentence.words();
        int verb = !list.isEmpty() && list.get(0).matches("bitte|please|jetzt|now") ? 1 : 0;
        if (list.size() < verb + 2
                || !words.word(list.get(verb)).is(Role.CALL)
                || sentence.last() == '?'
                || !READER.matcher(list.get(verb + 1)).matches()) {
            return false;
        }
        List<String> rest = list.subList(verb + 1, list.size());
        boolean address = ADDRESS.matcher(sentence.text()).find();
        return address
                || rest.stream().anyMatch(w -> HERE.matcher(w).matches())
                || rest.stream().anyMatch(this::isThePage);
    }

    private boolean isThePage(String word) {
        FurnitureWords.Word known = words.word(word);
        return known.topic() != null || word.equals("uns") || word.startsWith("unser") || word.matches("us|our");
    }

    private Optional<FurnitureKind> topic(Line line) {
        return line.words().stream()
                .map(w -> words.word(w).topic())
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
