package dev.pruefstein.analyse.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The closed word classes of German that open, join and divide clauses. All entries lower case. */
final class Lexis {

    /** Subordinating conjunctions that are nothing else. */
    static final Set<String> COMPLEMENTISERS = words("""
            dass daß weil ob wenn obwohl obgleich obschon wenngleich nachdem bevor sobald solange sooft falls
            sofern soweit indem sodass sodaß zumal wohingegen wobei insofern ehe obzwar wennschon woraufhin
            weswegen""");

    /** Subordinating conjunctions that are adverbs, prepositions or comparison words as well. */
    static final Set<String> AMBIGUOUS_COMPLEMENTISERS = words("""
            da damit als wie während seit seitdem bis je soviel""");

    /** Openers of infinitive clauses; prepositions as well. */
    static final Set<String> INFINITIVE_OPENERS = words("""
            um ohne statt anstatt außer""");

    static final Set<String> INTERROGATIVES = words("""
            wer wen wem wessen was wo wann warum wieso weshalb wie wohin woher wofür womit wodurch worüber worauf
            woran wovon wozu wonach wogegen worin woraus worum worunter wovor wieweit inwieweit inwiefern wieviel
            welcher welche welches welchen welchem weswegen wobei woraufhin wohinter""");

    static final Set<String> RELATIVES = words("""
            der die das den dem dessen deren derer denen welcher welche welches welchen welchem""");

    static final Set<String> COORDINATORS = words("""
            und oder sowie sondern aber denn doch beziehungsweise bzw bzw. & u.""");

    /** Coordinators that are adverbs as well. */
    static final Set<String> ADVERB_COORDINATORS = words("""
            aber denn doch""");

    /** First halves of correlative coordinators. */
    static final Set<String> CORRELATIVES = words("""
            sowohl weder entweder noch teils""");

    /** Adverbs that may stand before the noun group they belong to: <i>auch die Regierung</i>. */
    static final Set<String> FOCUS = words("""
            auch nur selbst sogar bereits schon erst fast gerade etwa rund knapp nahezu ausgerechnet besonders
            insbesondere allein bloß lediglich zumindest wenigstens mindestens höchstens spätestens frühestens
            genau kurz noch nicht ebenso wieder so sehr ziemlich ganz eben weit ungefähr zirka circa ca ca.
            maximal minimal immerhin jeweils je nämlich beispielsweise namentlich vorrangig vornehmlich
            hauptsächlich beinahe schätzungsweise insgesamt wohl vielleicht nunmehr über sowohl weder entweder
            kaum einzig ausschließlich mehr weniger zusammen direkt unmittelbar mitten nah nahe geschweige teils
            überwiegend zwar viel anders genauso solch welch manch oft bis all vor außerdem unter keineswegs
            mitunter eher wirklich wahrlich immer nie niemals darunter allen ja nein na oh ach nun tja okay also
            danke bitte hallo ok ebenfalls gleichfalls""");

    /** Those of them that may stand before a personal pronoun: <i>auch er, nicht einmal sie</i>. */
    static final Set<String> PRONOUN_FOCUS = words("""
            auch nur selbst sogar gerade ausgerechnet besonders insbesondere allein bloß lediglich zumindest wenigstens
            nicht weder sowohl entweder einzig ebenso genauso ebenfalls gleichfalls noch schon erst ja nein na oh ach tja
            okay also nun naja hallo danke bitte ok einmal mal beide alle""");

    /** Words that take up a fronted clause or topic before the finite verb. */
    static final Set<String> RESUMPTIVE = words("""
            dann so da dort deshalb darum daher deswegen trotzdem dennoch das der die den dem dies hier damit
            dadurch desto umso davon dafür dabei insofern schon sofort allerdings jedoch doch nun also""");

    /** Prepositions that govern the accusative only, <i>es</i> among it: <i>für es</i>. */
    static final Set<String> ACCUSATIVE_PREPOSITIONS = Set.of("für", "ohne", "um", "durch", "gegen", "über");

    /** Prepositions that govern no adverb: <i>von gestern</i>, but not <i>an gestern</i>. */
    static final Set<String> WITHOUT_ADVERB = Set.of("an", "aus", "mit", "um", "durch", "bei", "unter", "vor");

    /** Adjectives that govern a genitive like a preposition: <i>südlich der Mühle</i>. */
    static final Set<String> REGIONS = words("""
            nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich rechts links seitlich
            unweit inmitten diesseits jenseits oberhalb unterhalb abseits""");

    /** Nouns behind which a name or subject follows as it is: <i>zum Thema innere Sicherheit</i>. */
    static final Set<String> LABELS = words("""
            thema themen stichwort schlagwort bereich bereiche fach motto titel punkt themenfeld themenbereich
            schwerpunkt studiengang lehrgang projekt kapitel rubrik""");

    /** Prepositions that often govern a reflexive: <i>mit sich, für sich</i>. */
    static final Set<String> WITH_REFLEXIVE =
            Set.of("mit", "bei", "vor", "hinter", "zu", "um", "auf", "über", "unter", "für", "von", "nach");

    /** Abbreviations that are written with a full stop inside a sentence. */
    static final Set<String> ABBREVIATIONS = words(
            "dr prof st mag ing bzw ca usw etc nr mio mrd tel str hr fr dipl chr geb inkl exkl evtl ggf vgl abs art wr");

    /** Participles that serve as adverbs: <i>hat wiederholt gewarnt</i>. */
    static final Set<String> ADVERBIAL_PARTICIPLES = words("""
            wiederholt verstärkt gezielt vermehrt ausgerechnet bestimmt vereinzelt umgekehrt entschieden begeistert
            geschlossen gespannt verspätet verfrüht verdeckt ausgesprochen ausgezeichnet gelegentlich gelungen
            gesammelt getrennt gestaffelt geordnet geschickt gekonnt verkürzt verzögert beschleunigt garantiert gesondert
            getrost ungewollt konzentriert koordiniert engagiert detailliert eingehend überzeugt interessiert vergebens
            angeblich zugegeben genommen ausdrücklich bevorzugt beabsichtigt verbissen verzweifelt besorgt erfreut
            verstört verärgert empört enttäuscht entsetzt überrascht gerührt gelassen gefasst angestrengt entfernt gerechnet gekonnt abgesehen ausgenommen angefangen""");

    static final Set<String> NEGATIONS = words("""
            nicht nie niemals keineswegs keinesfalls""");

    /** Pronouns that are always nominative. */
    static final Set<String> NOMINATIVE_PRONOUNS = words("""
            ich du er wir man""");

    static final Set<String> PERSONAL_PRONOUNS = words("""
            ich du er sie es wir ihr man mich dich ihn uns euch mir dir ihm ihnen sich einander""");

    /** Pronouns that stand for a whole noun group. */
    static final Set<String> INDEFINITE_PRONOUNS = words("""
            niemand niemanden niemandem jemand jemanden jemandem nichts etwas alles jeder jede jedes jeden jedem
            keiner keine keines keinen keinem einer eine eines einen einem eins viele vielen vieles einige
            einigen einiges mehrere mehreren beide beiden beides manche mancher manchen manches alle allen aller
            wenige wenigen weniges andere anderen anderes dies dieser diese dieses diesen diesem jener jene jenes
            jenen jenem das der die den dem denen dessen deren derjenige diejenigen dasjenige derselbe dasselbe
            dieselben irgendjemand irgendetwas irgendwer jedermann selber welche solche solches mehr viel wenig
            genug meiner meine meines seiner seine ihrer ihre unsere unserer deiner deine sämtliche etliche
            zahlreiche verschiedene ersterer letzterer dergleichen folgendes kein""");

    /** Singular nouns that may take a plural verb: <i>eine Reihe von Leuten stehen</i>. */
    static final Set<String> QUANTITIES = words("""
            reihe anzahl vielzahl mehrzahl mehrheit minderheit menge masse gruppe teil großteil bruchteil hälfte drittel
            viertel fünftel zehntel paar dutzend hundert tausend handvoll fülle unzahl unmenge serie schar rest
            bevölkerung prozent million""");

    /** Units and vessels, behind which stands what is measured: <i>ein Glas kaltes Wasser</i>. */
    static final Set<String> MEASURES = words("""
            kilo kilogramm gramm pfund tonne tonnen liter hektoliter meter kilometer zentimeter quadratmeter hektar
            glas gläser tasse tassen flasche flaschen stück stücke scheibe scheiben löffel teller schale portion
            portionen dose dosen kiste kisten sack säcke packung tüte becher schluck tropfen strauß bund haufen
            sorte sorten art form typ""");

    /** Adverbs that are a constituent by themselves and belong to no noun group: <i>Danach kam der Regen.</i> */
    static final Set<String> SENTENCE_ADVERBS = words("""
            danach dann daraufhin anschließend schließlich gestern heute vorgestern übermorgen damals seitdem seither
            bald oft manchmal mitunter zuerst zunächst zuletzt inzwischen mittlerweile unterdessen währenddessen jetzt
            nun deshalb daher darum deswegen trotzdem dennoch dort hier außerdem zudem ferner überdies leider
            hoffentlich dadurch dabei dafür somit folglich demnach stattdessen endlich neulich
            nachher vorher bislang bisher einmal abends morgens nachts mittags vielmehr glücklicherweise
            möglicherweise normalerweise üblicherweise überraschenderweise""");

    /** Nouns whose bare noun group tells a time or a measure rather than a participant. */
    static final Set<String> TIME_NOUNS = words("""
            uhr woche wochen jahr jahre jahren monat monate monaten tag tage tagen stunde stunden minute minuten
            sekunde sekunden montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag morgen abend
            nacht mittag vormittag nachmittag sommer winter herbst frühjahr frühling januar jänner februar märz
            april mai juni juli august september oktober november dezember mal wochenende jahrhundert jahrzehnt
            jahrzehnte zeit prozent anfang ende mitte quartal saison moment augenblick""");

    /** Days and months, and the year before its number. */
    static final Set<String> DATES = words("""
            montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai
            juni juli august september oktober november dezember jahr jahre""");

    /** Verbs that govern a <i>zu</i>-infinitive. */
    static final Set<String> CONTROL_VERBS = words("""
            beginnen anfangen aufhören versuchen versprechen beschließen planen hoffen vergessen bitten beauftragen
            auffordern zwingen nötigen raten anraten abraten empfehlen erlauben gestatten verbieten untersagen drohen helfen
            lernen wünschen vorschlagen ankündigen entscheiden entschließen weigern verweigern ablehnen schaffen
            gelingen misslingen vermeiden beabsichtigen bemühen freuen fürchten befürchten glauben meinen
            behaupten erklären bekräftigen verpflichten verlangen fordern appellieren mahnen ermahnen warnen anbieten
            überlegen erwägen wagen trauen zögern pflegen scheinen brauchen bedeuten gelten verstehen
            verurteilen einladen ermutigen ermuntern veranlassen bewegen anweisen anregen befehlen auftragen
            ermöglichen erleichtern erschweren hindern anstreben streben trachten bedauern bereuen genießen lieben
            hassen vorhaben vornehmen vorziehen versäumen verzichten vorgeben zugeben abzielen zielen dienen reichen
            zusagen zusichern garantieren schwören verabreden vereinbaren
            androhen anmaßen aufrufen drängen überreden überzeugen ausreichen genügen gewöhnen eignen gefallen
            erinnern erwarten fortfahren gedenken wissen suchen""");

    /** Verbs, or the ends of compound ones, whose perfect goes with <i>sein</i>; their participle is no predicate. */
    static final Set<String> SEIN_PERFECT = words("""
            kommen gehen fahren fallen steigen sterben wachsen fliegen laufen reisen folgen springen sinken stürzen
            fliehen flüchten schwinden entstehen geschehen passieren gelingen misslingen scheitern eilen wandern landen
            kehren fließen klettern kriechen schwimmen segeln schreiten stranden schmelzen platzen explodieren
            ertrinken erscheinen erwachen begegnen bleiben ziehen treten stoßen rücken dringen rutschen geraten
            sickern strömen tauchen""");

    /** Adverb phrases that may stand before a noun group or pronoun: <i>vor allem er</i>. */
    private static final Set<String> FOCUS_PHRASES = Set.of(
            "mehr oder weniger",
            "so gut wie",
            "vor allem",
            "unter anderem",
            "zum beispiel",
            "nicht nur",
            "nicht einmal",
            "mehr als",
            "weniger als",
            "immer noch",
            "bei weitem",
            "ein wenig",
            "ein bisschen");

    private static final Set<String> OTHER_PHRASES = Set.of(
            "nach und nach",
            "ab und zu",
            "ab und an",
            "hin und wieder",
            "hin und her",
            "nach wie vor",
            "durch und durch",
            "von sich aus",
            "von sofort an",
            "von nun an",
            "von da an",
            "ohne weiteres",
            "ganz und gar",
            "über und über",
            "rund um die uhr",
            "mit der zeit",
            "voll und ganz",
            "nach oben",
            "auf und ab",
            "ein und dasselbe",
            "ein und derselbe",
            "statt umgekehrt");

    private static final Set<String> PHRASES =
            Stream.of(FOCUS_PHRASES, OTHER_PHRASES).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PHRASE_BEGINNINGS =
            PHRASES.stream().map(p -> p.substring(0, p.indexOf(' '))).collect(Collectors.toUnmodifiableSet());

    private Lexis() {}

    /** True if the phrase of {@code n} words at {@code i} may belong to what follows. */
    static boolean isFocusPhrase(List<ClauseWord> words, int i, int n) {
        String phrase = words.subList(i, i + n).stream().map(w -> w.lower).collect(Collectors.joining(" "));
        return FOCUS_PHRASES.contains(phrase);
    }

    /** Number of words of the fixed adverb phrase that begins at {@code i}; 0 if none does. */
    static int adverbPhrase(List<ClauseWord> words, int i) {
        if (!PHRASE_BEGINNINGS.contains(words.get(i).lower)) {
            return 0;
        }
        StringBuilder phrase = new StringBuilder(words.get(i).lower);
        for (int n = 2; n <= 4 && i + n <= words.size(); n++) {
            phrase.append(' ').append(words.get(i + n - 1).lower);
            if (PHRASES.contains(phrase.toString())) {
                return n;
            }
        }
        return 0;
    }

    /** The words of a text, divided by white space. */
    static Set<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
