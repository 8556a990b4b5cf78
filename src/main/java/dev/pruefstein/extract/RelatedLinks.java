package dev.pruefstein.extract;

import dev.pruefstein.extract.FurnitureWords.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises lines that name another article: a label of the page, a divider, and what reads as a title
 * (<i>MEHR LESEN: Bahn streicht Züge</i>). A label is made of words for reading on and looking up; that the divider is
 * more than a blank, or that the label stands in capitals, sets it off from a sentence that begins with the same words
 * (<i>Mehr lesen Kinder heute nicht</i>).
 */
final class RelatedLinks {

    private static final int LONGEST_LABEL = 60;
    private static final int MOST_LABEL_WORDS = 8;
    private static final int MOST_WORDS = 40;
    /** A colon, a bar, an arrow, a dash between blanks, or white space that is more than one blank. */
    private static final Pattern DIVIDER =
            Pattern.compile("\\s*+[:：|»›→▶►➡]++[\\uFE0F\\s\\u00A0]*+|\\s++[-–—>]++\\s++|[\\s\\u00A0]{2,}+|\\u00A0");

    private static final Pattern CAPITALS = Pattern.compile("^(?:[\\p{Lu}'’]{3,}+|[\\p{Lu}]{2})(?=[\\s\\u00A0]|$)");
    private static final Pattern BULLET = Pattern.compile("^[\\s\\u00A0]*+[-–•·*»›→▶►➡☞👉🔗>+]++[\\uFE0F\\s\\u00A0]++");
    private static final Pattern SITE_TAIL = Pattern.compile("[^|]{15,}\\s\\|\\s[^|]{2,40}");
    /** <i>Bahn streicht Züge - Nordkurier Online</i>: behind a dash only what is surely the name of a site. */
    private static final Pattern SITE_BEHIND_DASH = Pattern.compile(
            ".{15,}\\s[-–—]\\s(?:The |Die |Der |Das )?(?:\\p{Lu}[\\p{L}.]*+ ){0,3}(?:[\\p{L}-]{0,30}(?:[Oo]nline|[Nn]ews|[Nn]achrichten|[Zz]eitung"
                    + "|[Kk]urier|[Aa]nzeiger|[Tt]agblatt|[Bb]latt|Times|Herald|Tribune|Post|TV)|[\\p{L}-]++\\.(?:de|at|ch|com|net|org))$");

    private static final Pattern ARROW = Pattern.compile("^[»›→▶►➡☞👉🔗]++[\\uFE0F\\s\\u00A0]++");
    private static final Pattern MORE_FROM = Pattern.compile(
            "(?i:mehr|weiteres|alles|more|all) (?i:aus|zu|zum|zur|über|von|vom|from|about|in|on)(?: \\p{L}[\\p{L}-]*+){1,4}");
    private static final int MOST_GENRE_WORDS = 4;
    private static final int SHORTEST_TITLE = 3;

    private final FurnitureWords words;

    RelatedLinks(FurnitureWords words) {
        this.words = words;
    }

    /** True if the line is a label and a title. */
    boolean isLink(Line line) {
        if (line.isEmpty() || line.length() > MOST_WORDS || line.isQuoted()) {
            return false;
        }
        String text = BULLET.matcher(line.text()).replaceFirst("");
        return isLabelled(text) || isCapitalLabelled(text) || isCall(line) || isPhraseAndTitle(text);
    }

    /** <i>Lesen Sie auch: Bahn streicht Züge</i>; <i>SIEHE AUCH  Bahn streicht Züge</i>. */
    private boolean isLabelled(String text) {
        Matcher divider = DIVIDER.matcher(text);
        divider.region(0, Math.min(text.length(), LONGEST_LABEL));
        while (divider.find()) {
            Line label = Line.of(text.substring(0, divider.start()));
            Line title = Line.of(text.substring(divider.end()));
            if (label.length() > MOST_LABEL_WORDS) {
                return false;
            }
            if (!title.isEmpty()
                    && (isSureLabel(label) ? title.beginsLikeTitle() : isLabel(label) && title.isTitleLike())) {
                return true;
            }
        }
        return false;
    }

    /** <i>LESEN Bahn streicht Züge</i>: capitals are divider enough. */
    private boolean isCapitalLabelled(String text) {
        int end = 0;
        String rest = text;
        StringBuilder label = new StringBuilder();
        Matcher capitals = CAPITALS.matcher(rest);
        while (capitals.find()) {
            String next = (label + " " + capitals.group()).strip();
            if (!isLabel(Line.of(next)) && !label.isEmpty()) {
                break;
            }
            label = new StringBuilder(next);
            end += capitals.end();
            while (end < text.length() && Line.isSpace(text.charAt(end))) {
                end++;
            }
            rest = text.substring(end);
            capitals = CAPITALS.matcher(rest);
        }
        Line title = Line.of(rest);
        return !label.isEmpty() && isLabel(Line.of(label.toString())) && title.length() >= 2 && title.isTitleLike();
    }

    /** <i>Lesen Sie hier, wie die Bahn spart.</i>: the reader is told to read on. */
    private boolean isCall(Line line) {
        if (line.length() > 25 || line.last() == '?' || line.last() == '!' || words.label(line.words()) < 2) {
            return false;
        }
        FurnitureWords.Word first = words.word(line.words().get(0));
        return first.is(Role.CALL) && (line.words().contains("sie") || !line.endsSentence());
    }

    /** <i>Siehe auch Bahn streicht Züge</i>: a phrase that is a label, and behind it a capital and no full stop. */
    private boolean isPhraseAndTitle(String text) {
        Line line = Line.of(text);
        int label = words.label(line.words());
        if (label < 2 || line.length() < label + 3 || line.endsSentence()) {
            return false;
        }
        // „Mehr lesen Kinder heute nicht“: without an address to the reader it may be a heading.
        String first = line.words().get(0);
        return words.word(first).is(Role.CALL)
                && Line.of(afterWords(text, label)).isTitleLike();
    }

    private static String afterWords(String text, int count) {
        Matcher word = Pattern.compile("[\\p{L}\\p{N}'’-]++").matcher(text);
        int end = 0;
        for (int i = 0; i < count && word.find(); i++) {
            end = word.end();
        }
        return text.substring(end);
    }

    /** True if the line is a label alone: <i>Das könnte Sie auch interessieren</i>. */
    boolean isLabelAlone(Line line) {
        if (line.isEmpty() || line.length() > MOST_LABEL_WORDS || line.isQuoted() || ".?!".indexOf(line.last()) >= 0) {
            return false;
        }
        return words.label(line.words()) == line.length()
                || (isSureLabel(line) && (line.length() > 1 || isSetOff(line)));
    }

    /**
     * True for an arrow and a title, a kind of article and a title (<i>Podcast: Was die Wahl bedeutet</i>), a reading verb
     * and a title (<i>Lesen Warum die Bahn spart</i>), a title and a site. As a headline each could be the article's own.
     */
    boolean isLinkAmidProse(Line line) {
        if (line.isEmpty() || line.length() > MOST_WORDS || line.isQuoted() || line.endsWithStop()) {
            return false;
        }
        String text = ARROW.matcher(line.text()).replaceFirst("");
        boolean arrow = !text.equals(line.text());
        return (arrow && isTitle(Line.of(text)))
                || isGenreAndTitle(text)
                || isVerbAndTitle(text)
                || MORE_FROM.matcher(text).matches()
                || SITE_BEHIND_DASH.matcher(text).matches();
    }

    private static boolean isTitle(Line title) {
        return title.isTitleLike() && title.length() >= SHORTEST_TITLE;
    }

    private boolean isGenreAndTitle(String text) {
        Matcher divider = DIVIDER.matcher(text);
        if (!divider.find()) {
            return false;
        }
        Line label = Line.of(text.substring(0, divider.start()));
        return label.length() <= MOST_GENRE_WORDS
                && isTitle(Line.of(text.substring(divider.end())))
                && label.words().stream().anyMatch(w -> words.word(w).is(Role.GENRE))
                && label.words().stream().allMatch(w -> !words.word(w).roles().isEmpty());
    }

    /** A capital where a sentence would go on small: <i>Lesen Der lange Weg zur Brücke</i>. */
    private boolean isVerbAndTitle(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0 || blank + 1 >= text.length()) {
            return false;
        }
        Line title = Line.of(text.substring(blank + 1));
        FurnitureWords.Word verb = words.word(text.substring(0, blank).toLowerCase(java.util.Locale.GERMAN));
        return isTitle(title)
                && verb.is(Role.CORE)
                && verb.is(Role.CALL)
                && Character.isUpperCase(title.text().charAt(0))
                && !title.words().get(0).equals("sie")
                && words.word(title.words().get(0)).is(Role.FILLER);
    }

    private static boolean isSetOff(Line line) {
        return line.last() == ':' || line.text().equals(line.text().toUpperCase(java.util.Locale.GERMAN));
    }

    /** <i>Bahn streicht Züge | Nachrichten aus aller Welt</i>: the title of a page. */
    boolean hasSiteTail(Line line) {
        return !line.endsSentence()
                && line.isTitleLike()
                && SITE_TAIL.matcher(line.text()).matches();
    }

    private boolean isLabel(Line label) {
        return isMadeOfLabelWords(label)
                && (words.label(label.words()) > 0
                        || label.words().stream().anyMatch(w -> words.word(w).is(Role.CORE)));
    }

    /** A label of which no sentence could consist. */
    private boolean isSureLabel(Line label) {
        return isLabel(label) && (label.length() > 1 || isCapitals(label) || isOnlyLabel(label));
    }

    private static boolean isCapitals(Line label) {
        return label.text().equals(label.text().toUpperCase(java.util.Locale.GERMAN));
    }

    /** True for <i>Lesetipp</i> and the like: words that hardly anything but a label begins with. */
    private boolean isOnlyLabel(Line label) {
        return label.words().stream()
                .allMatch(w -> words.word(w).is(Role.CORE) && !words.word(w).is(Role.CALL));
    }

    private boolean isMadeOfLabelWords(Line label) {
        List<String> list = label.words();
        if (list.isEmpty()) {
            return false;
        }
        int phrase = words.label(list);
        for (String word : list.subList(phrase, list.size())) {
            FurnitureWords.Word known = words.word(word);
            boolean fits = known.is(Role.CORE) || known.is(Role.LINK) || known.is(Role.OWN) || known.is(Role.FILLER);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
