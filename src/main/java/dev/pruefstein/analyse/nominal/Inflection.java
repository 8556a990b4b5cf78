package dev.pruefstein.analyse.nominal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The closed part of German inflection: determiners and the endings of adjectives, as grammars print them. The
 * dictionary's readings are not asked here, because disambiguation trims them to what agrees with the neighbours, which
 * hides the disagreement in <i>die Vereinigte Staaten</i>.
 */
public final class Inflection {

    /**
     * A determiner's form.
     *
     * @param stem the same for all forms of one determiner: <i>d</i> for <i>der</i>, <i>kein</i> for <i>keinem</i>
     * @param set what it can be before a noun
     * @param declensions the declensions that an adjective after it may have
     * @param pronoun true if the form can also stand alone as a pronoun
     */
    public record Determiner(String stem, AgreementSet set, Set<Declension> declensions, boolean pronoun) {}

    private static final Map<String, Determiner> DETERMINERS = determiners();
    private static final Map<Declension, Map<String, AgreementSet>> ENDINGS = endings();

    private Inflection() {}

    /** The determiner of this form, in lower or upper case: <i>der, dieser, keinem, unsere</i>. */
    public static Optional<Determiner> determiner(String form) {
        return Optional.ofNullable(DETERMINERS.get(form.toLowerCase(Locale.GERMAN)));
    }

    /**
     * Another form of the same determiner that fits, capitalised as {@code form} is: <i>dem</i> for <i>der</i>.
     *
     * @return empty if the determiner has no such form
     */
    static String determinerFor(String form, AgreementSet target) {
        Determiner given = DETERMINERS.get(form.toLowerCase(Locale.GERMAN));
        if (given == null) {
            return "";
        }
        String found = "";
        for (Map.Entry<String, Determiner> entry : DETERMINERS.entrySet()) {
            boolean fits = entry.getValue().stem().equals(given.stem())
                    && entry.getValue().set().meets(target);
            // "dieses Mannes" rather than "diesen Mannes"
            if (fits && (found.isEmpty() || entry.getKey().endsWith("es"))) {
                found = entry.getKey();
            }
        }
        return !found.isEmpty() && Character.isUpperCase(form.charAt(0))
                ? Character.toUpperCase(found.charAt(0)) + found.substring(1)
                : found;
    }

    /**
     * What an attributive adjective in this form can be.
     *
     * @param form the form: <i>neuen</i>, <i>vorgestellte</i>
     * @param declension the declension
     * @return empty set if the form has no ending of that declension
     */
    public static AgreementSet adjective(String form, Declension declension) {
        String lower = form.toLowerCase(Locale.GERMAN);
        Map<String, AgreementSet> endings = ENDINGS.getOrDefault(declension, Map.of());
        int n = lower.length();
        AgreementSet two = n > 2 ? endings.get(lower.substring(n - 2)) : null;
        if (two != null) {
            return two;
        }
        return n > 1 ? endings.getOrDefault(lower.substring(n - 1), AgreementSet.NONE) : AgreementSet.NONE;
    }

    /** What an attributive adjective in this form can be in any of these declensions. */
    public static AgreementSet adjective(String form, Set<Declension> declensions) {
        AgreementSet set = AgreementSet.NONE;
        for (Declension declension : declensions) {
            set = set.or(adjective(form, declension));
        }
        return set;
    }

    /** The adjective's form without its ending: <i>neu</i> of <i>neuen</i>. */
    public static String stem(String form) {
        for (String ending : new String[] {"en", "em", "er", "es", "e"}) {
            if (form.endsWith(ending) && form.length() > ending.length() + 1) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return form;
    }

    private static Map<Declension, Map<String, AgreementSet>> endings() {
        Map<Declension, Map<String, AgreementSet>> all = new EnumMap<>(Declension.class);
        all.put(
                Declension.DEF,
                cells(
                        "e", "NOM SIN, AKK SIN FEM, AKK SIN NEU",
                        "en", "AKK SIN MAS, DAT SIN, GEN SIN, PLU"));
        all.put(
                Declension.IND,
                cells(
                        "er", "NOM SIN MAS",
                        "e", "NOM SIN FEM, AKK SIN FEM",
                        "es", "NOM SIN NEU, AKK SIN NEU",
                        "en", "AKK SIN MAS, DAT SIN, GEN SIN, PLU"));
        all.put(
                Declension.SOL,
                cells(
                        "er", "NOM SIN MAS, DAT SIN FEM, GEN SIN FEM, GEN PLU",
                        "e", "NOM SIN FEM, AKK SIN FEM, NOM PLU, AKK PLU",
                        "es", "NOM SIN NEU, AKK SIN NEU",
                        "em", "DAT SIN MAS, DAT SIN NEU",
                        "en", "AKK SIN MAS, GEN SIN MAS, GEN SIN NEU, DAT PLU"));
        return all;
    }

    private static Map<String, AgreementSet> cells(String... pairs) {
        Map<String, AgreementSet> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], AgreementSet.parse(pairs[i + 1]));
        }
        return map;
    }

    private static Map<String, Determiner> determiners() {
        Map<String, Determiner> map = new HashMap<>();
        Set<Declension> def = Set.of(Declension.DEF);
        Set<Declension> ind = Set.of(Declension.IND);
        Set<Declension> sol = Set.of(Declension.SOL);
        Set<Declension> either = Set.of(Declension.DEF, Declension.SOL);
        Map<String, AgreementSet> article = cells(
                "er", "NOM SIN MAS, DAT SIN FEM, GEN SIN FEM, GEN PLU",
                "ie", "NOM SIN FEM, AKK SIN FEM, NOM PLU, AKK PLU",
                "as", "NOM SIN NEU, AKK SIN NEU",
                "en", "AKK SIN MAS, DAT PLU",
                "em", "DAT SIN MAS, DAT SIN NEU",
                "es", "GEN SIN MAS, GEN SIN NEU");
        article.forEach((ending, set) -> {
            map.put("d" + ending, new Determiner("d", set, def, !ending.equals("es")));
            // derselbe, diejenigen: the second part is inflected like an adjective after the first
            for (String second : new String[] {"selb", "jenig"}) {
                for (String e : new String[] {"e", "en"}) {
                    AgreementSet both = set.and(adjectiveWeak(e));
                    if (!both.isEmpty()) {
                        map.put("d" + ending + second + e, new Determiner("d" + second, both, def, true));
                    }
                }
            }
        });
        Map<String, AgreementSet> strong = cells(
                "er", "NOM SIN MAS, DAT SIN FEM, GEN SIN FEM, GEN PLU",
                "e", "NOM SIN FEM, AKK SIN FEM, NOM PLU, AKK PLU",
                "es", "NOM SIN NEU, AKK SIN NEU, GEN SIN MAS, GEN SIN NEU",
                "em", "DAT SIN MAS, DAT SIN NEU",
                "en", "AKK SIN MAS, DAT PLU");
        AgreementSet plural = AgreementSet.of(Numerus.PLURAL);
        AgreementSet singular = AgreementSet.of(Numerus.SINGULAR);
        stems(map, strong, AgreementSet.ALL, def, "dies", "ebendies", "jen", "welch");
        // "Anfang diesen Jahres" for "dieses Jahres" is so common that it counts as licensed
        map.put(
                "diesen",
                new Determiner(
                        "dies", AgreementSet.parse("AKK SIN MAS, DAT PLU, GEN SIN MAS, GEN SIN NEU"), def, true));
        stems(map, strong, singular, def, "jed", "jedwed", "jeglich");
        stems(
                map,
                strong,
                AgreementSet.ALL,
                either,
                "all",
                "manch",
                "solch",
                "sämtlich",
                "irgendwelch",
                "viel",
                "wenig",
                "einig",
                "etlich");
        stems(map, strong, plural, either, "beid", "mehrer");
        Map<String, AgreementSet> possessive = cells(
                "", "NOM SIN MAS, NOM SIN NEU, AKK SIN NEU",
                "e", "NOM SIN FEM, AKK SIN FEM, NOM PLU, AKK PLU",
                "er", "DAT SIN FEM, GEN SIN FEM, GEN PLU",
                "es", "GEN SIN MAS, GEN SIN NEU",
                "em", "DAT SIN MAS, DAT SIN NEU",
                "en", "AKK SIN MAS, DAT PLU");
        stems(map, possessive, singular, ind, "ein", "irgendein");
        stems(
                map,
                possessive,
                AgreementSet.ALL,
                ind,
                "kein",
                "mein",
                "dein",
                "sein",
                "ihr",
                "unser",
                "euer",
                "eur",
                "unsr");
        map.remove("eur");
        map.remove("unsr");
        // "weniger Menschen" is a comparative without endings
        map.remove("weniger");
        for (String genitive : new String[] {"dessen", "deren", "wessen"}) {
            map.put(genitive, new Determiner(genitive, AgreementSet.ALL, sol, true));
        }
        return map;
    }

    private static AgreementSet adjectiveWeak(String ending) {
        return AgreementSet.parse(
                ending.equals("e") ? "NOM SIN, AKK SIN FEM, AKK SIN NEU" : "AKK SIN MAS, DAT SIN, GEN SIN, PLU");
    }

    private static void stems(
            Map<String, Determiner> map,
            Map<String, AgreementSet> endings,
            AgreementSet within,
            Set<Declension> declensions,
            String... stems) {
        for (String stem : stems) {
            endings.forEach((ending, set) -> {
                AgreementSet trimmed = set.and(within);
                if (!trimmed.isEmpty()) {
                    map.put(stem + ending, new Determiner(stem, trimmed, declensions, true));
                }
            });
        }
    }
}
