package dev.pruefstein.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that nobody would write who means well. */
public final class HostileText {

    private HostileText() {}

    /** Words, markup of all formats, and characters that confuse readers, in any order; or characters of any kind. */
    public static Arbitrary<String> any() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Die Brücke",
                " ist ",
                "neu.",
                " der der ",
                "Er sagte: „",
                "“",
                "\"",
                "fÃ¼r",
                "&amp;amp;",
                "&#0;",
                "&#xd800;",
                "&#x110000;",
                "\\u00fc",
                "%C3%BC",
                "\n",
                "\n\n",
                "\r\n",
                "\r",
                "\u0085",
                "\u2028",
                "\t",
                "\u00a0",
                "  ",
                "<p>",
                "</p>",
                "<b>",
                "</i>",
                "<br/>",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "<script>alert(1)</script>",
                "</script>",
                "<img src=x onerror=alert(1)>",
                "<div hidden>",
                "<nav>",
                "<table><tr><td>",
                "<svg>",
                "<p title='a>b'>",
                "# ",
                "> ",
                "- ",
                "1. ",
                "***",
                "`",
                "```\n",
                "[a](b)",
                "![",
                "|a|\n|-|\n",
                "---\n",
                "READ MORE: ",
                "\u0000",
                "\u0007",
                "\u001b[31m",
                "\u009b31m",
                "\u200b",
                "\u202e",
                "\u2066",
                "\ufeff",
                "\ufffe",
                "U\u0308",
                "\u0301\u0301\u0301",
                "😀",
                "👨\u200d👩\u200d👧",
                "\ud800",
                "\udc00",
                "ﬁ",
                "ß",
                "=1+1",
                "::error::",
                "%0A",
                "%n");
        Arbitrary<String> mixed = pieces.list().ofMaxSize(30).map(list -> String.join("", list));
        return Arbitraries.oneOf(mixed, mixed, Arbitraries.strings().ofMaxLength(60));
    }
}
