package dev.pruefstein.read;

import dev.pruefstein.text.Problem;
import dev.pruefstein.text.Source;

/** What came of reading one article: its source, or the reason why there is none. */
public sealed interface Input {

    /** Name of the article, or the path if the file could not be read. */
    String id();

    /** Where it came from, as the user wrote it; {@code -} for standard input. */
    String path();

    /** The article could be read and decoded. */
    record Read(Source source) implements Input {

        @Override
        public String id() {
            return source.id();
        }

        @Override
        public String path() {
            return source.path();
        }
    }

    /**
     * The article, or the whole file, could not be read.
     *
     * @param id name of the article, or the path if it has none
     * @param problem why
     */
    record Unreadable(String id, Problem problem) implements Input {

        /** A problem of a whole file. */
        static Unreadable of(Problem problem) {
            return new Unreadable(problem.path(), problem);
        }

        @Override
        public String path() {
            return problem.path();
        }
    }
}
