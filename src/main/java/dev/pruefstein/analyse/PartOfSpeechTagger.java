package dev.pruefstein.analyse;

import dev.pruefstein.text.Upos;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** OpenNLP's German part-of-speech tagger. Not thread-safe. */
public final class PartOfSpeechTagger {

    private static final String MODEL = "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin";

    /** The beam search is quadratic in a sentence's length: a "sentence" longer than this is tagged in pieces. */
    private static final int LONGEST = 500;

    /** Sentences whose tags are remembered: those of about a dozen articles. */
    private static final int REMEMBERED = 500;

    private final POSTaggerME tagger;
    private final Recent<List<String>, List<Tag>> recent = new Recent<>(REMEMBERED);

    /** A tag with the model's probability for it. */
    public record Tag(Upos upos, double certainty) {}

    /** A tagger over a shared model. */
    public PartOfSpeechTagger(POSModel model) {
        this.tagger = new POSTaggerME(model);
    }

    /** Loads the model that ships with this library; share it between taggers. */
    public static POSModel load() {
        try (InputStream in = PartOfSpeechTagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no part-of-speech model on the class path: " + MODEL);
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + MODEL, e);
        }
    }

    /** Tags the words of one sentence. */
    public List<Tag> tag(List<String> words) {
        return recent.get(List.copyOf(words), this::tagAnew);
    }

    private List<Tag> tagAnew(List<String> words) {
        List<Tag> result = new ArrayList<>(words.size());
        for (int from = 0; from < words.size(); from += LONGEST) {
            result.addAll(tagPiece(words.subList(from, Math.min(words.size(), from + LONGEST))));
        }
        return List.copyOf(result);
    }

    private List<Tag> tagPiece(List<String> words) {
        String[] tags = tagger.tag(words.toArray(String[]::new));
        double[] certainties = tagger.probs();
        List<Tag> result = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            result.add(new Tag(upos(tags[i]), certainties[i]));
        }
        return result;
    }

    private static Upos upos(String tag) {
        try {
            return Upos.valueOf(tag.replace('+', '_'));
        } catch (IllegalArgumentException e) {
            return Upos.X; // a rare fused tag, such as VERB+PRON
        }
    }
}
