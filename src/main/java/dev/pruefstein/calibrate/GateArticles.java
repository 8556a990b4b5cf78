package dev.pruefstein.calibrate;

import dev.pruefstein.Inspection;
import dev.pruefstein.NotCheckedException;
import dev.pruefstein.Pruefstein;
import dev.pruefstein.score.Profile;
import dev.pruefstein.score.ScoreModel;
import dev.pruefstein.score.Units;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import java.util.ArrayList;
import java.util.List;

/** Articles that the gate must pass, made of good German sentences, and the same articles damaged, which it must fail. */
final class GateArticles {

    /** Sentences of an article: some 300 words. */
    static final int SENTENCES = 20;

    /** More articles would change the rates by a point in a hundred at most. */
    private static final int MOST = 120;

    private final Pruefstein pruefstein;
    private final Profile profile;
    private final List<List<ScoreModel.Unit>> good = new ArrayList<>();
    private final List<List<ScoreModel.Unit>> damaged = new ArrayList<>();

    /** Will look at articles by this checker and profile. */
    GateArticles(Pruefstein pruefstein, Profile profile) {
        this.pruefstein = pruefstein;
        this.profile = profile;
    }

    /**
     * Looks at the articles that the sentences make.
     *
     * @param sentences good German
     * @param foreign sentences of another language
     */
    void add(List<String> sentences, List<String> foreign) {
        for (int i = 0; i < MOST && (i + 1) * SENTENCES <= sentences.size(); i++) {
            List<String> lines = sentences.subList(i * SENTENCES, (i + 1) * SENTENCES);
            try {
                Inspection whole = inspect(String.join("\n", lines));
                Inspection wounded = inspect(new Damage(foreign, i).damaged(whole.article()));
                good.add(units(whole));
                damaged.add(units(wounded));
            } catch (NotCheckedException e) {
                // Not German after all, or too long to check: neither good nor damaged.
            }
        }
    }

    /** The articles as they are, as units to score. */
    List<List<ScoreModel.Unit>> good() {
        return good;
    }

    /** The damaged articles. */
    List<List<ScoreModel.Unit>> damaged() {
        return damaged;
    }

    private Inspection inspect(String text) throws NotCheckedException {
        return pruefstein.inspect(new Source("native", "native", text, Format.TEXT));
    }

    private List<ScoreModel.Unit> units(Inspection inspection) {
        return Units.of(Units.measured(inspection.article(), profile), inspection.findings());
    }
}
