package dev.pruefstein.check.repetition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the earlier passage that a passage copies, with some words changed. Candidates share runs of three words; what
 * decides is how many words stand in both in the same order (the longest common subsequence).
 */
final class NearCopies {

    /** A run of words that stands in more passages than this is a formula and proves nothing. */
    private static final int MOST_PASSAGES = 40;
    /** Share of runs of three words that is asked for before words are compared. */
    private static final double CANDIDATE = 0.3;
    /** Words beyond which two passages are not compared word by word. */
    private static final int LONGEST = 400;

    private final double nearly;
    private final List<WordSequence> earlier = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /**
     * Copies of which at least a share of words is unchanged.
     *
     * @param nearly the share, 0 to 1
     */
    NearCopies(double nearly) {
        this.nearly = nearly;
    }

    /** The number of the earlier passage, counted from 0, that this one copies; -1 if there is none. */
    int original(WordSequence words) {
        Set<String> shingles = words.shingles();
        Map<Integer, Integer> shared = new HashMap<>();
        int best = -1;
        int most = 0;
        for (String shingle : shingles) {
            for (int place : places.getOrDefault(shingle, List.of())) {
                int count = shared.merge(place, 1, Integer::sum);
                if (count > most || (count == most && place < best)) {
                    most = count;
                    best = place;
                }
            }
        }
        return most >= CANDIDATE * shingles.size() && isCopy(words, earlier.get(best)) ? best : -1;
    }

    /** Remembers a passage; passages are numbered in this order. */
    void add(WordSequence words) {
        for (String shingle : words.shingles()) {
            List<Integer> known = places.computeIfAbsent(shingle, s -> new ArrayList<>());
            if (known.size() < MOST_PASSAGES) {
                known.add(earlier.size());
            }
        }
        earlier.add(words);
    }

    private boolean isCopy(WordSequence copy, WordSequence original) {
        if (copy.size() > LONGEST || original.size() > LONGEST) {
            return copy.equals(original);
        }
        return common(copy.words(), original.words()) >= nearly * Math.max(copy.size(), 1);
    }

    /** Length of the longest common subsequence. */
    private static int common(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }
}
