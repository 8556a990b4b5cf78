package dev.pruefstein.analyse.nominal;

/** How an attributive adjective is inflected, by what stands before it; named as in LanguageTool's tags. */
public enum Declension {
    /** Weak, after <i>der, dieser, jeder</i>: <i>der neue Plan</i>. */
    DEF,
    /** Mixed, after <i>ein, kein, mein</i>: <i>ein neuer Plan</i>. */
    IND,
    /** Strong, where no inflected determiner stands: <i>neuer Wein</i>. */
    SOL
}
