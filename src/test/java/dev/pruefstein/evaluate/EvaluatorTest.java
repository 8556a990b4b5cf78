package dev.pruefstein.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures are what they say. {@code acronym-swap} stands for any rule. */
class EvaluatorTest {

    private static final String GOOD =
            "Der Internationale Währungsfonds (IWF) warnt. Der IWF hat seine Prognose gesenkt.";
    private static final String BAD = GOOD + " Das teilte der IFW am Montag in Washington mit.";
    private static final Gold.Mark MARK =
            new Gold.Mark(new Span(BAD.indexOf("IFW"), BAD.indexOf("IFW") + 3), "acronym");

    private static Evaluation evaluate(Gold... gold) {
        return new Evaluator(Pruefstein.builder().build()).evaluate(List.of(gold));
    }

    @Test
    void countsAFindingOnAMarkAsAHitAndOneOnCleanTextAsAFalseAlarm() {
        Evaluation evaluation = evaluate(
                new Gold.Annotated("a", BAD, List.of(MARK)),
                // Native text in which nothing is marked: the same finding is a false alarm here.
                new Gold.Annotated("b", BAD, List.of()));
        assertThat(evaluation.errors().share("acronym")).isEqualTo(1);
        assertThat(evaluation.rules().hits("acronym-swap")).isEqualTo(1);
        assertThat(evaluation.nativeRules().of("acronym-swap")).isEqualTo(1);
        assertThat(evaluation.falseAlarms("acronym-swap")).isEqualTo(1000.0 / evaluation.nativeWords());
    }

    @Test
    void missesAMarkThatNoFindingTouches() {
        Evaluation evaluation =
                evaluate(new Gold.Annotated("a", GOOD, List.of(new Gold.Mark(new Span(4, 18), "other"))));
        assertThat(evaluation.errors().share("other")).isZero();
    }

    @Test
    void prefersThePostEditWithoutTheError() {
        Evaluation evaluation = evaluate(new Gold.Pair("p", BAD, GOOD));
        assertThat(evaluation.figures()).containsEntry("post-edit scores higher (ties half)", 1.0);
    }

    @Test
    void findsThatTheScoreFallsWithTheExpertsPenalty() {
        Evaluation evaluation = evaluate(
                scored("a", GOOD, 0), scored("b", BAD, 4), scored("c", BAD + " " + BAD.replace("IWF", "IFW"), 9));
        assertThat(evaluation.figures().get("document rank correlation within one source"))
                .isGreaterThan(0.4);
        assertThat(EvaluationText.of(evaluation)).contains("by length alone");
        assertThat(EvaluationJson.of(evaluation)).contains("\"texts\" : 6");
    }

    private static Gold.Scored scored(String id, String text, double penalty) {
        return new Gold.Scored(id, "source", text, penalty, List.of(new Gold.Segment(text, penalty)), List.of());
    }
}
