package dev.pruefstein.check.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.check.Finding;
import dev.pruefstein.testing.Articles;
import dev.pruefstein.testing.Marked;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntranslatedTest {

    private static final String BEFORE = "Das Wetter bleibt am Wochenende freundlich, sagt der Wetterdienst.\n\n";
    private static final String AFTER = "\n\nAm Montag ziehen von Westen her Wolken auf.";

    private static List<Finding> findings(String paragraph) {
        return Articles.findings("untranslated", BEFORE + paragraph + AFTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Residents were told to stay indoors until further notice.",
                "It was not immediately clear who was behind the attack.",
                "The White House has not yet commented on the allegations.",
                "Police are appealing for witnesses.",
                "Shares fell 3% in early trading.",
                "She had been living in the apartment since March.",
                "The suspect remains at large.",
                "Turkey said it would block the bid.",
                "Heavy rain caused flooding across the region.",
                "What we know so far",
                "We have contacted the company for comment.",
                "Prices are expected to rise again next year.",
                "Firefighters battled the blaze through the night.",
                "Two people were taken to hospital with minor injuries.",
                "Analysts had expected a smaller drop.",
                "Sources close to the negotiations told Reuters that talks had stalled.",
                "Trump Says He Will Not Attend The Summit",
                "Ukraine Strikes Russian Oil Depot In Overnight Drone Attack",
                "How To Protect Your Home From Wildfires",
                "sources said",
                "in the wake of the scandal",
                "officials said on Tuesday",
                "Scientists discovered a new species of frog in Borneo.",
                "Her lawyer argued that the evidence was obtained illegally.",
                "Israel carried out air strikes on Gaza overnight.",
                "Nobody knows why.",
                "Stocks rallied after the Fed cut rates.",
                "Britain's economy shrank by 0.3 percent in the third quarter.",
                "Le gouvernement français a annoncé de nouvelles mesures contre l'inflation.",
                "Les pompiers ont réussi à maîtriser l'incendie dans la nuit.",
                "El presidente dijo que no habrá más impuestos este año.",
                "Il presidente ha detto che la situazione è molto grave.",
                "De brandweer kreeg het vuur snel onder controle.",
                "Rząd zapowiedział nowe przepisy dotyczące podatków."
            })
    void findsAForeignParagraphAsOnePassage(String paragraph) {
        assertThat(findings(paragraph))
                .singleElement()
                .satisfies(f -> assertThat(f.span().length()).isGreaterThanOrEqualTo((paragraph.length() + 1) / 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Regierung will die Steuern senken, [[according to a spokesman for the ministry]].",
                "Der Sprecher sagte, [[that no decision had been made yet]].",
                "Die Lage bleibt angespannt, [[but there are signs of progress]].",
                "Nach dem Unfall wurden [[several people injured]] gemeldet.",
                "Die Polizei [[and]] die Feuerwehr waren vor Ort.",
                "Er fuhr mit [[the]] neuen Auto nach Hause.",
                "Die Zahl der [[passengers]] sank im Winter.",
                "Das Komitee hat [[narrowly]] zugestimmt.",
                "Die Wanderer wurden [[yesterday]] gefunden.",
                "Der Bahnhof ist [[closed to travellers]] bis Montag.",
                "Der Verein ist ein [[major supplier]] der Regatta.",
                "Es war ein Akt [[of kindness]].",
                "[[De trein rijdt vandaag niet]], hieß es bei der Bahn.",
                "[[Les voyageurs attendent leurs bagages]], sagte eine Sprecherin.",
                "Die Partei, [[which]] gegen das Gesetz stimmte, will klagen.",
                "Sie kam früh, [[although]] der Zug Verspätung hatte.",
                "Der Verdächtige wurde [[arrested on suspicion of murder]].",
                "Die Behörde warnt vor Hitze. [[Drink plenty of water and avoid the sun. Stay inside.]] Auch am Freitag bleibt es heiß."
            })
    void findsForeignWordsInsideAGermanParagraph(String marked) {
        Marked expected = Marked.parse(marked);
        assertThat(findings(expected.text()))
                .extracting(f -> f.span().of(BEFORE + expected.text()))
                .containsExactlyElementsOf(expected.spans().stream()
                        .map(s -> s.of(expected.text()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Start-up setzt auf Machine Learning und Big Data, der Launch der App ist für Mai geplant.",
                "Die Rolling Stones spielten Sympathy for the Devil und You Can't Always Get What You Want.",
                "Der Song Smells Like Teen Spirit von Nirvana wurde zum Welthit.",
                "Der Film Everything Everywhere All at Once gewann sieben Oscars.",
                "Die Serie How I Met Your Mother lief neun Staffeln lang.",
                "„We are the champions“, sangen die Fans nach dem Sieg.",
                "Der Präsident sagte: „I have never seen anything like this before.“",
                "Black Lives Matter und Fridays for Future riefen zum Protest auf.",
                "Die Bank of England und das Massachusetts Institute of Technology kooperieren.",
                "Das Department of Homeland Security und die Centers for Disease Control and Prevention warnen.",
                "Der Slogan Make America Great Again ist bekannt.",
                "Die Organisation Human Rights Watch und das Committee to Protect Journalists kritisieren das.",
                "Er arbeitet als Head of Marketing and Sales bei einem Konzern in Frankfurt.",
                "Das Konzept Bring your own device setzt sich durch.",
                "Credit Default Swaps (credit default swaps, CDS) sind Versicherungen.",
                "Das Internet der Dinge (Internet of Things) wächst.",
                "Der Kurs ist live und online, das Feedback war top, die Location cool.",
                "Wer just in time produziert, braucht State-of-the-art-Logistik.",
                "Das Restaurant bietet Fish and Chips sowie Spaghetti alla Carbonara und Crème brûlée.",
                "In Rio de Janeiro und Santiago de Chile wird gewählt, Real Madrid trifft auf Atlético de Madrid.",
                "Das Centre national de la recherche scientifique und die Sorbonne forschen gemeinsam.",
                "Die Zeitung La Repubblica und der Corriere della Sera berichten darüber.",
                "Die Band Florence and the Machine tritt beim Festival Rock am Ring auf.",
                "Der Hashtag #MeToo und das Motto Yes we can gingen um die Welt.",
                "Das Buch The Catcher in the Rye von J. D. Salinger ist ein Klassiker.",
                "Die Mannschaft spielte ein starkes Pressing und gewann das Play-off nach Overtime.",
                "Das Unternehmen Procter & Gamble und Marks and Spencer erhöhen die Preise.",
                "The Voice of Germany startet in die neue Staffel.",
                "Guns N' Roses und AC/DC kommen nach Wien.",
                "Ein Public Viewing gibt es nicht, aber Social Distancing bleibt Pflicht.",
                "Der Computer läuft mit Windows, die Software ist open source und das Update kommt over the air.",
                "Sie ist Professorin am University College London und am Trinity College in Dublin.",
                "Ferrari, Lamborghini und Alfa Romeo stellten neue Modelle vor, darunter La Voiture Noire.",
                "Der FC Bayern gewann das Finale dahoam nicht, der BVB schon gar nicht.",
                "An den Rand der Niederlage gebracht, war der Sieg am Ende doch fast sicher.",
                "Man hat all die Briefe gelesen, so war es not, dass die Wand hell blieb.",
                "Warm war die Hand, rot der Ring, und das Kind lag im Arm der Mutter.",
                "Die Ministerin will das Gesetz in der Art ändern, dass man in Not Hilfe bekommt.",
                "Der Rapper veröffentlichte sein neues Album Good Kid, M.A.A.D City im Oktober.",
                "Das Magazin The Atlantic und die Plattform X sperrten die Konten.",
                "Per Anhalter durch die Galaxis heißt im Original The Hitchhiker's Guide to the Galaxy.",
                "Das war ein Comeback in letzter Minute, und der Coach lobte das Team.",
                "Die Foo Fighters, Pearl Jam und Rage Against the Machine spielen im Sommer.",
                "Der Chief Executive Officer der Royal Bank of Scotland tritt zurück.",
                "Das International Institute for Strategic Studies (IISS) legte die Military Balance vor.",
                "Im Juni erscheint das Spiel The Legend of Zelda: Tears of the Kingdom.",
                "Die Show America's Got Talent und das Format Who Wants to Be a Millionaire laufen weiter.",
                "Wir bieten Meal Prep, Brunch und Coffee to go an, der Service ist all inclusive.",
                "Er zitierte den Satz It's the economy, stupid aus dem Wahlkampf.",
                "Rap-Texte, Beats und Samples: Der Track Still D.R.E. ist Kult.",
                "Das Kürzel main steht für den Hauptzweig (main), der Fachausdruck heißt englisch throughput.",
                "Er hat das Foto gelikt, gepostet und geshared, dann wurde er geghostet.",
                "Der Homo sapiens und der Canis lupus stehen in der Liste, in dubio pro reo.",
                "Sie zeigten den Film La vie est belle und den Roman Il nome della rosa."
            })
    void leavesNamesTitlesQuotationsAndLoanWordsAlone(String paragraph) {
        assertThat(findings(paragraph)).isEmpty();
    }
}
