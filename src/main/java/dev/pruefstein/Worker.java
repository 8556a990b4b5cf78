package dev.pruefstein;

import dev.pruefstein.analyse.Analyser;
import dev.pruefstein.languagetool.LanguageToolSession;

/** What one thread needs for checking: stateful, used by one thread at a time. */
record Worker(LanguageToolSession session, Analyser analyser) {}
