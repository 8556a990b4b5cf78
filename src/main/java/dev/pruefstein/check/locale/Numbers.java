package dev.pruefstein.check.locale;

/** Turns English numbers into German ones. */
final class Numbers {

    private Numbers() {}

    /** A number with the marks of English, {@code 1,250.5}, as German writes it: {@code 1.250,5}. */
    static String german(String english) {
        StringBuilder german = new StringBuilder(english.length());
        for (int i = 0; i < english.length(); i++) {
            char c = english.charAt(i);
            german.append(c == ',' ? '.' : c == '.' ? ',' : c);
        }
        return german.toString();
    }

    /** As {@link #german}, unless the number is German already: {@code 1.250}, {@code 5,50}. */
    static String ofEither(String number) {
        boolean english = number.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d{1,2}");
        return english ? german(number) : number;
    }
}
