package dev.pruefstein.analyse.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which particles go with which verbs: <i>kündigen</i> with <i>an</i>, <i>finden</i> with <i>statt</i>. */
final class ParticleVerbs {

    private static final String RESOURCE = "particle-verbs.txt";
    private static final Map<String, Set<String>> VERBS = load();

    private ParticleVerbs() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> verbs = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(ParticleVerbs.class.getResourceAsStream(RESOURCE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.charAt(0) != '#') {
                    verbs.put(line.substring(0, colon), Lexis.words(line.substring(colon + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(verbs);
    }

    /** True if the word is listed as a particle of any verb. */
    static boolean isParticle(String word) {
        return VERBS.containsKey(word);
    }

    /** True if the word right after the verb is its particle rather than an adverb or preposition. */
    static boolean belongs(String lemma, String particle) {
        return VERBS.getOrDefault(particle, Set.of()).contains(lemma);
    }

    /**
     * True if the word right after the verb can hardly be anything but its particle. Particles that are prepositions as
     * well are listed for this on lines of their own.
     */
    static boolean mustBelong(String lemma, String particle) {
        Set<String> strong = VERBS.get(particle + "!");
        return strong == null ? belongs(lemma, particle) : strong.contains(lemma);
    }

    /** What it costs to read the word as a particle of the verb. */
    static double cost(String lemma, String particle) {
        if (belongs(lemma, particle)) {
            return 0;
        }
        return isParticle(particle) ? 2 : 1;
    }
}
