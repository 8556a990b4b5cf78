package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.NameUse;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person at two ages. */
@Heuristic(
        id = "age-changes",
        category = Category.MISTRANSLATION,
        severity = Severity.MAJOR,
        confidence = 0.85,
        finds = """
                Two ages of one person in an article: beside the same name (*Eva Riedl (45)*, then *die 54-jährige Riedl*), or
                with swapped digits where only one person's age was told (*ein 45-Jähriger*, then *der 54-Jährige*).""",
        why = "One of the two is wrong, and the reader looks for a second person.",
        leavesAlone = """
                Ages at other times (*damals*, *2010*, *als 18-Jähriger*), relatives who share a family name, and goals behind
                the names of players.""",
        flagged = {
            "Die Pilotin Eva Riedl (45) landete sicher. Die [[54-jährige]] Riedl fliegt seit zwanzig Sommern.",
            "Ein 37-Jähriger wurde auf der Brücke verletzt. Der [[73-Jährige]] kam in eine Klinik."
        },
        silent = {
            "Die Pilotin Eva Kern (45) landete sicher. Damals flog die 20-jährige Kern noch Segelflugzeuge.",
            "Der 45-jährige Jan Kern und die 19-jährige Ute Kern reisten ab. Die 19-Jährige fuhr.",
            "Ein 37-Jähriger stritt mit einem 73-Jährigen. Der 73-Jährige gab nach.",
            "Tore: Brandl (12), Kern (45), Kern (54)."
        })
public final class AgeContradiction implements Check {

    private static final Pattern YEARS_OLD = Pattern.compile("(\\d{1,3})-([Jj])ährige[nrms]?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "(?i)damals|damalige[nr]?|heute|heutige[nr]?|inzwischen|mittlerweile|einst|später|geburtstag|seinerzeit"
                    + "|(?:18|19|20)\\d\\d");
    private static final Pattern DEFINITE = Pattern.compile("[Dd](?:er|ie|en|em|es)|[Zz]u[mr]|[Vv]om|[Bb]eim");
    private static final int NAME_WITHIN = 5;
    private static final int OLDEST = 110;

    /**
     * An age in the text.
     *
     * @param years the age
     * @param sentence its sentence
     * @param token the token of the number
     * @param adjective true for <i>45-jährig</i>
     */
    private record Age(int years, Sentence sentence, int token, boolean adjective) {

        boolean isAtOtherTime() {
            return sentence.tokens().stream()
                            .anyMatch(t -> OTHER_TIME.matcher(t.text()).matches())
                    || (token > 0 && sentence.tokens().get(token - 1).text().equals("als"));
        }
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Map<String, List<NameUse>> names = article.index().names();
        Map<String, List<Age>> byPerson = new LinkedHashMap<>();
        List<Age> alone = new ArrayList<>();
        for (Age age : ages(article)) {
            int name = age.adjective() ? behind(age, names.keySet()) : age.token() - 2;
            String person = name < 0 ? "" : age.sentence().tokens().get(name).text();
            if (names.containsKey(person)) {
                byPerson.computeIfAbsent(person, n -> new ArrayList<>()).add(age);
            } else if (age.adjective()) {
                alone.add(age);
            }
        }
        byPerson.forEach((name, ages) -> {
            if (isOnePerson(names.getOrDefault(name, List.of()))) {
                compare(name, ages, out);
            }
        });
        compareDigits(alone, out);
    }

    /** The ages of the article, without those at other times. */
    private static List<Age> ages(AnalysedArticle article) {
        List<Age> ages = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                String text = sentence.tokens().get(i).text();
                Matcher years = YEARS_OLD.matcher(text);
                if (years.matches()) {
                    ages.add(new Age(Integer.parseInt(years.group(1)), sentence, i, true));
                } else if (isInApposition(sentence.tokens(), i)) {
                    ages.add(new Age(Integer.parseInt(text), sentence, i, false));
                }
            }
        }
        ages.removeIf(age -> age.years() > OLDEST || age.isAtOtherTime());
        return ages;
    }

    /** True unless different given names stand before the family name. */
    private static boolean isOnePerson(List<NameUse> uses) {
        return uses.stream()
                        .map(NameUse::before)
                        .filter(n -> !n.isEmpty())
                        .distinct()
                        .count()
                <= 1;
    }

    /** Place of the name that an adjective belongs to, the last word of it: <i>die 45-jährige Eva Kern</i>; -1 if none. */
    private static int behind(Age age, Set<String> names) {
        List<Token> tokens = age.sentence().tokens();
        int found = -1;
        for (int i = age.token() + 1; i < Math.min(tokens.size(), age.token() + NAME_WITHIN); i++) {
            if (names.contains(tokens.get(i).text())) {
                found = i;
            } else if (found >= 0 || !tokens.get(i).isCapitalised()) {
                break;
            }
        }
        return found;
    }

    /** <i>Kern (45)</i> and <i>Kern, 45,</i>. */
    private static boolean isInApposition(List<Token> tokens, int i) {
        if (i < 2
                || i + 1 >= tokens.size()
                || !NUMBER.matcher(tokens.get(i).text()).matches()) {
            return false;
        }
        String before = tokens.get(i - 1).text();
        String after = tokens.get(i + 1).text();
        return (before.equals("(") && after.equals(")")) || (before.equals(",") && after.equals(","));
    }

    private static void compare(String name, List<Age> ages, Reporter out) {
        Age first = ages.get(0);
        for (Age age : ages) {
            if (age.years() != first.years() && (age.adjective() || first.adjective())) {
                report(age, name + " ist im selben Artikel " + first.years() + " Jahre alt.", out);
            }
        }
    }

    private static void compareDigits(List<Age> ages, Reporter out) {
        long different = ages.stream().mapToInt(Age::years).distinct().count();
        if (different != 2) {
            return;
        }
        Age first = ages.get(0);
        for (Age age : ages) {
            List<Token> tokens = age.sentence().tokens();
            boolean definite = age.token() > 0
                    && DEFINITE.matcher(tokens.get(age.token() - 1).text()).matches();
            if (age.years() != first.years()) {
                if (definite && isReversed(age.years(), first.years())) {
                    report(age, "Vorher war von " + first.years() + " Jahren die Rede.", out);
                }
                return;
            }
        }
    }

    private static boolean isReversed(int a, int b) {
        return a > 9 && a < 100 && b == a % 10 * 10 + a / 10;
    }

    private static void report(Age age, String what, Reporter out) {
        out.at(age.sentence().source(age.sentence().tokens().get(age.token())))
                .report(what + " Eine der beiden Angaben ist falsch.");
    }
}
