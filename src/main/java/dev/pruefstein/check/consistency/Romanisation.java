package dev.pruefstein.check.consistency;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What names of other scripts sound like, however they were written in Latin letters. Russian, Ukrainian, Arabic and
 * Persian names come in a German form (<i>Tschernihiw</i>, <i>Chamenei</i>, by the Duden's tables), an English one
 * (<i>Chernihiv</i>, <i>Khamenei</i>, by the BGN/PCGN tables) or a scholarly one (ISO 9). Each is read by its own rules;
 * sounds that some system does not tell apart are one sound here. Written from the published tables of these systems.
 *
 * <p>Capitals stand for sounds that take several letters: {@code C} tsch, {@code J} dsch, {@code S} sch and its voiced
 * partner, {@code Q} schtsch, {@code X} ch as in <i>ach</i>.
 */
final class Romanisation {

    /** One step of reading: letters and the sound that they stand for. */
    private record Step(Pattern letters, String sound) {

        static Step of(String letters, String sound) {
            return new Step(Pattern.compile(letters), sound);
        }
    }

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private static final List<Step> GERMAN = List.of(
            Step.of("schtsch|stsch|shch", "Q"),
            Step.of("dsch", "J"),
            Step.of("tsch|tch", "C"),
            Step.of("sch|sh|zh", "S"),
            Step.of("kh|ch", "X"),
            Step.of("ts|tz|z", "c"),
            Step.of("j", "i"));
    private static final List<Step> ENGLISH = List.of(
            Step.of("shch", "Q"),
            Step.of("tch", "C"),
            Step.of("sch|sh|zh", "S"),
            Step.of("kh", "X"),
            Step.of("ch", "C"),
            Step.of("dzh|dj|j", "J"),
            Step.of("ts|tz", "1"), // not the z of the next step
            Step.of("z", "s"),
            Step.of("1", "c"));
    private static final List<Step> BOTH = List.of(
            Step.of("x", "ks"),
            Step.of("ck|q|c(?=[aoukltr]|$)", "k"),
            Step.of("ph", "f"),
            Step.of("th", "t"),
            Step.of("dh", "d"),
            Step.of("gh", "g"),
            Step.of("w", "v"),
            Step.of("ou|oo", "u"),
            Step.of("y", "i"),
            Step.of("ee|ie(?=$|[^ivn])", "i"),
            Step.of("['’]", ""),
            // Gorbatschow, Gorbachev: the letter ё after these sounds
            Step.of("(?<=[CQS])ev$", "ov"));

    /** What Western spellings of one surname do not agree on: <i>Meier</i>, <i>Mayr</i>, <i>Hofmann</i>, <i>Carl</i>. */
    private static final List<Step> NATIVE = List.of(
            Step.of("ae|ai|ay|ey", "ei"),
            Step.of("y|ie", "i"),
            Step.of("^ch(?=[rl])|ck|c(?!h)", "k"),
            Step.of("ph", "f"),
            Step.of("th|dt", "t"),
            Step.of("tz", "z"),
            Step.of("h$", ""));

    private Romanisation() {}

    /** The name as it sounds if it was written by the German and if it was written by the English tables. */
    static Set<String> sounds(String name) {
        String plain = plain(name);
        String german = collapse(read(read(plain, GERMAN), BOTH));
        String english = collapse(read(read(plain, ENGLISH), BOTH));
        return german.equals(english) ? Set.of(german) : Set.of(german, english);
    }

    /** True if some system reads one form as some system reads the other. */
    static boolean soundAlike(String a, String b) {
        return !Collections.disjoint(sounds(a), sounds(b));
    }

    /** True if the two are one name of another script under different tables. */
    static boolean isTransliteration(String a, String b) {
        return soundAlike(a, b) && !isNativeVariation(a, b);
    }

    /**
     * True if the two forms differ as the forms of one German or West European name do: two families may write
     * themselves so.
     */
    static boolean isNativeVariation(String a, String b) {
        return collapse(read(plain(a), NATIVE)).equals(collapse(read(plain(b), NATIVE)));
    }

    /** True if nothing but accents tells them apart: <i>Orbán</i>, <i>Orban</i>. Umlauts are letters. */
    static boolean differInAccents(String a, String b) {
        return withoutAccents(a).equals(withoutAccents(b));
    }

    /** Slavic letters with a hook by their sound, other accents gone. */
    private static String plain(String name) {
        return withoutAccents(name.toLowerCase(Locale.GERMAN)
                .replace("š", "sch")
                .replace("č", "tsch")
                .replace("ž", "zh"));
    }

    private static String withoutAccents(String name) {
        String lower = name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ı", "i")
                .replace("ł", "l");
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String read(String letters, List<Step> steps) {
        String sound = letters;
        for (Step step : steps) {
            sound = step.letters().matcher(sound).replaceAll(step.sound());
        }
        return sound;
    }

    private static String collapse(String sound) {
        return DOUBLED.matcher(sound).replaceAll("$1");
    }
}
