package dev.pruefstein.text;

/**
 * Universal part-of-speech tags (<a href="https://universaldependencies.org/u/pos/">universaldependencies.org</a>), as
 * OpenNLP's German model gives them.
 */
public enum Upos {
    ADJ,
    ADP,
    /** Preposition fused with an article: <i>im</i>, <i>zur</i>. */
    ADP_DET,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
}
