package dev.pruefstein.check.translation;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Idioms and set phrases of English in German words. */
@Heuristic(
        id = "loan-translation",
        category = Category.MISTRANSLATION,
        severity = Severity.MAJOR,
        confidence = 0.88,
        finds = """
                English idioms, phrasal verbs and terms of the news rendered word by word (*Todeszoll* for *death toll*,
                *auf der anderen Hand*, *Aufmerksamkeit zahlen*), in all their inflected forms and with the verb
                anywhere in the clause. The phrases are those of `rules/lexicon/mistranslated-phrases.txt`; those of
                `rules/lexicon/loan-translations.txt`, which a reader understands, are minor.""",
        why = "The words are German and the sentence is grammatical, but it says something else, or nothing.",
        leavesAlone = """
                Loan translations that German has taken in (*grünes Licht*, *lahme Ente*, *Sinn machen*), and the
                literal sense where the neighbouring words show it.""",
        flagged = {
            "Der [[Todeszoll]] stieg am Abend auf elf.",
            "Das Dorf wurde evakuiert. [[Auf der anderen Hand]] blieb die Straße offen.",
            "Dem Vorschlag zahlten die Abgeordneten kaum [[Aufmerksamkeit]]."
        },
        silent = {
            "Die Zahl der Todesopfer stieg am Abend auf elf. Für die Maut zahlen Lastwagen mehr.",
            "Den Ring trug sie an der anderen Hand. Der Vorschlag zog viel Aufmerksamkeit auf sich."
        })
public final class LoanTranslation implements Check {

    private record Entry(Phrase phrase, List<String> german, Severity severity) {}

    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final List<Entry> anywhere = new ArrayList<>();

    /** With the phrases of the two lexicons. */
    public LoanTranslation(Lexicons lexicons) {
        add(lexicons.get("mistranslated-phrases"), Severity.MAJOR);
        add(lexicons.get("loan-translations"), Severity.MINOR);
    }

    private void add(Lexicon lexicon, Severity severity) {
        for (String notation : lexicon.entries()) {
            List<String> columns = lexicon.columns(notation);
            List<String> german =
                    columns.isEmpty() ? List.of() : List.of(columns.get(0).split(" / ", -1));
            Entry entry = new Entry(new Phrase(notation), german, severity);
            List<String> keys = entry.phrase().keys();
            keys.forEach(k -> byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(entry));
            if (keys.isEmpty()) {
                anywhere.add(entry);
            }
        }
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Sentence sentence : article.sentences()) {
            Set<Entry> candidates = new LinkedHashSet<>(anywhere);
            for (Token token : sentence.tokens()) {
                candidates.addAll(byKey.getOrDefault(lower(token.text()), List.of()));
                for (Reading reading : token.readings()) {
                    if (reading.lemma() != null) {
                        candidates.addAll(byKey.getOrDefault(lower(reading.lemma()), List.of()));
                    }
                }
            }
            boolean[] reported = new boolean[sentence.tokens().size()];
            candidates.forEach(entry -> report(sentence, entry, reported, out));
        }
    }

    private static void report(Sentence sentence, Entry entry, boolean[] reported, Reporter out) {
        for (int i = 0; i < reported.length; i++) {
            int end = entry.phrase().end(sentence, i).orElse(i);
            if (end > i && !reported[i]) {
                for (int k = i; k < end; k++) {
                    reported[k] = true;
                }
                String wording = sentence.block()
                        .text()
                        .substring(
                                sentence.tokens().get(i).start(),
                                sentence.tokens().get(end - 1).end());
                out.at(sentence.source(i, end - 1)).severity(entry.severity()).report(message(wording, entry.german()));
            }
        }
    }

    private static String message(String wording, List<String> german) {
        String start = "„" + wording + "“ ist Wort für Wort aus dem Englischen übertragen";
        return german.isEmpty() ? start + "." : start + "; gemeint ist „" + String.join("“ oder „", german) + "“.";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.GERMAN);
    }
}
