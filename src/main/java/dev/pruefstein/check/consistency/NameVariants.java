package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.NameUse;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One name in two transliterations. */
@Heuristic(
        id = "name-spelled-two-ways",
        category = Category.INCONSISTENT_STYLE,
        severity = Severity.MINOR,
        confidence = 0.9,
        finds = """
                A person or place in two transliterations within one article (*Prigoschin* and *Prigozhin*,
                *Tschernihiw* and *Chernihiv*, *Orbán* and *Orban*), or under its German name and a foreign one (*Kiew*
                and *Kyiv*, *Moskau* and *Moscow*: `rules/lexicon/name-variants.txt`). Names are compared by what they
                sound like under the German and the English tables. The rarer form is reported.""",
        why = "Translations mix the source's spelling with the German one; the reader takes one person for two.",
        leavesAlone = """
                Names that the article spells one way throughout; two families that write themselves differently (*Meier*
                and *Meyer*); two people with different given names; spellings in brackets or short quotations, and
                names of media and firms (*Kyiv Independent*).""",
        flagged = {
            "Prigoschin rückte auf Moskau vor. Später gab Prigoschin auf. [[Prigozhins]] Truppen kehrten um.",
            "Die Delegation reiste nach Kiew. In Kiew wurde verhandelt. Aus [[Kyiv]] hieß es, man sei zufrieden.",
            "In Tschernihiw fiel der Strom aus. Der Bürgermeister von [[Chernihiv]] bat um Hilfe. Tschernihiw blieb dunkel.",
            "Viktor Orbán sagte zu. [[Orban]] will kommen. Orbán reist am Montag."
        },
        silent = {
            "Die Delegation reiste nach Kyiv. Aus Kyiv hieß es, man sei zufrieden. Auch Odessa wurde besucht.",
            "Die Hauptstadt Kiew (ukrainisch: Kyiv) liegt am Dnipro. Kiew hat drei Millionen Einwohner.",
            "Frau Meier sprach mit Herrn Meyer. Meier widersprach, und Meyer lachte.",
            "Der Regisseur Igor Wassiljew und die Malerin Olga Vasilyev stellen gemeinsam aus.",
            "Wie der Kyiv Independent meldet, war Kiew ohne Strom. In Kiew blieb es dunkel."
        })
public final class NameVariants implements Check {

    private static final int SHORTEST = 4;

    private static final Set<String> PLACE =
            Set.of("in", "nach", "aus", "über", "um", "In", "Nach", "Aus", "Über", "Um");

    private final Map<String, List<String>> groups = new HashMap<>();
    private final Set<String> alsoInOtherNames = new HashSet<>();

    /** With the forms of {@code rules/lexicon/name-variants.txt}. */
    public NameVariants(Lexicons lexicons) {
        Lexicon variants = lexicons.get("name-variants");
        for (String usual : variants.entries()) {
            addToGroup(usual, usual);
            variants.columns(usual).forEach(other -> addToGroup(other, usual));
        }
    }

    private void addToGroup(String listed, String usual) {
        String form = listed.startsWith("@") ? listed.substring(1) : listed;
        if (!form.equals(listed)) {
            alsoInOtherNames.add(form);
        }
        groups.computeIfAbsent(form, f -> new ArrayList<>()).add(usual);
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Map<String, List<NameForm>> byKey = new LinkedHashMap<>();
        for (NameForm form : NameForm.all(article)) {
            if (form.name().length() >= SHORTEST) {
                keys(form)
                        .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(form));
            }
        }
        Set<NameForm> reported = new HashSet<>();
        for (List<NameForm> forms : byKey.values()) {
            NameForm kept = kept(forms, article);
            for (NameForm form : forms) {
                if (!form.equals(kept) && isVariant(form, kept) && reported.add(form)) {
                    report(form, kept, out);
                }
            }
        }
    }

    /** What forms of one name have in common: their sounds, or a line of the lexicon. */
    private Set<String> keys(NameForm form) {
        Set<String> keys = new HashSet<>();
        for (String base : form.bases()) {
            keys.addAll(Romanisation.sounds(base));
            groups.getOrDefault(base, List.of()).forEach(usual -> keys.add("=" + usual));
        }
        return keys;
    }

    private NameForm kept(List<NameForm> forms, AnalysedArticle article) {
        NameForm kept = forms.get(0);
        for (NameForm form : forms) {
            int more = alsoInOtherNames.contains(form.name())
                    ? -1
                    : alsoInOtherNames.contains(kept.name())
                            ? 1
                            : Integer.compare(form.uses().size(), kept.uses().size());
            if (more > 0
                    || (more == 0
                            && article.spelling().isListed(form.name())
                            && !article.spelling().isListed(kept.name()))) {
                kept = form;
            }
        }
        return kept;
    }

    private boolean isVariant(NameForm a, NameForm b) {
        if (a.isInflected(b) || b.isInflected(a)) {
            return false;
        }
        if (sameGroup(a, b)) {
            return true;
        }
        // Two families of the dictionary may be called so: Sander, Zander.
        boolean families = a.isListedName() && b.isListedName();
        boolean oneName = a.bases().stream()
                .anyMatch(x -> b.bases().stream()
                        .anyMatch(y -> Romanisation.differInAccents(x, y)
                                || (!families && Romanisation.isTransliteration(x, y))));
        return oneName && a.mayBeSamePerson(b);
    }

    private boolean sameGroup(NameForm a, NameForm b) {
        return groupsOf(a).anyMatch(usual -> groupsOf(b).anyMatch(usual::equals));
    }

    private Stream<String> groupsOf(NameForm form) {
        return form.bases().stream().flatMap(base -> groups.getOrDefault(base, List.of()).stream());
    }

    /** <i>in Vienna</i>, but not <i>die Vienna Capitals</i>. */
    private boolean isMeant(NameUse use) {
        return !alsoInOtherNames.contains(use.name())
                || (use.token() > 0
                        && use.after().isEmpty()
                        && PLACE.contains(
                                use.sentence().tokens().get(use.token() - 1).text()));
    }

    private void report(NameForm form, NameForm kept, Reporter out) {
        for (NameUse use : form.uses()) {
            if (!isMeant(use)) {
                continue;
            }
            out.at(use.source())
                    .suggest(kept.name() + use.ending())
                    .report("„" + form.name() + "“ heißt im selben Artikel auch „" + kept.name()
                            + "“: eine Schreibweise wählen.");
        }
    }
}
