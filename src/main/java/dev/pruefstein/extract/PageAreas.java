package dev.pruefstein.extract;

import static java.util.Map.entry;

import dev.pruefstein.text.FurnitureKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which parts of an HTML page are the article, and which are the page's own. */
final class PageAreas {

    private static final Set<String> FURNITURE_TAGS =
            Set.of("nav", "aside", "footer", "form", "button", "select", "dialog", "menu", "label", "fieldset");
    private static final Set<String> FURNITURE_ROLES =
            Set.of("navigation", "complementary", "contentinfo", "search", "dialog", "banner", "alert", "menu");
    private static final Set<String> TEASER_NAMES = Set.of(
            "teaser", "lead", "intro", "standfirst", "dek", "subtitle", "subheadline", "excerpt", "vorspann", "lede");
    private static final Set<String> CAPTION_NAMES = Set.of("caption", "bildunterschrift");
    /** Words of class names and identifiers. */
    private static final Map<String, FurnitureKind> FURNITURE_NAMES = Map.ofEntries(
            entry("nav", FurnitureKind.NAVIGATION),
            entry("navbar", FurnitureKind.NAVIGATION),
            entry("navigation", FurnitureKind.NAVIGATION),
            entry("menu", FurnitureKind.NAVIGATION),
            entry("breadcrumb", FurnitureKind.NAVIGATION),
            entry("breadcrumbs", FurnitureKind.NAVIGATION),
            entry("sidebar", FurnitureKind.NAVIGATION),
            entry("widget", FurnitureKind.NAVIGATION),
            entry("pagination", FurnitureKind.NAVIGATION),
            entry("footer", FurnitureKind.NAVIGATION),
            entry("skip", FurnitureKind.NAVIGATION),
            entry("meta", FurnitureKind.NAVIGATION),
            entry("related", FurnitureKind.RELATED_LINK),
            entry("recommended", FurnitureKind.RELATED_LINK),
            entry("recommendations", FurnitureKind.RELATED_LINK),
            entry("outbrain", FurnitureKind.RELATED_LINK),
            entry("taboola", FurnitureKind.RELATED_LINK),
            entry("comment", FurnitureKind.COMMENTS),
            entry("comments", FurnitureKind.COMMENTS),
            entry("respond", FurnitureKind.COMMENTS),
            entry("disqus", FurnitureKind.COMMENTS),
            entry("share", FurnitureKind.SHARING),
            entry("sharing", FurnitureKind.SHARING),
            entry("sharedaddy", FurnitureKind.SHARING),
            entry("social", FurnitureKind.SHARING),
            entry("newsletter", FurnitureKind.NEWSLETTER),
            entry("subscribe", FurnitureKind.NEWSLETTER),
            entry("signup", FurnitureKind.NEWSLETTER),
            entry("paywall", FurnitureKind.NEWSLETTER),
            entry("cookie", FurnitureKind.CONSENT),
            entry("cookies", FurnitureKind.CONSENT),
            entry("consent", FurnitureKind.CONSENT),
            entry("advert", FurnitureKind.ADVERTISING),
            entry("advertisement", FurnitureKind.ADVERTISING),
            entry("ad", FurnitureKind.ADVERTISING),
            entry("ads", FurnitureKind.ADVERTISING),
            entry("anzeige", FurnitureKind.ADVERTISING),
            entry("promo", FurnitureKind.ADVERTISING),
            entry("sponsored", FurnitureKind.ADVERTISING),
            entry("copyright", FurnitureKind.COPYRIGHT),
            entry("credit", FurnitureKind.CREDIT),
            entry("credits", FurnitureKind.CREDIT),
            entry("byline", FurnitureKind.BYLINE),
            entry("tags", FurnitureKind.TAGS),
            entry("tagcloud", FurnitureKind.TAGS));

    /** Elements whose text is measured; a page with more of these class names is none that we know. */
    private static final int MOST_MEASURED = 500;

    private static final double MOST_OF_ARTICLE = 0.4;

    private final Element main;
    private final @Nullable Element headline;
    private final int length;
    private int measured;

    PageAreas(Element main, @Nullable Element headline) {
        this.main = main;
        this.headline = headline;
        this.length = main.text().length();
    }

    static PageAreas of(Document page) {
        Element main = findMain(page);
        Element headline = main.selectFirst("h1");
        if (headline == null) {
            headline = page.body().select("h1").stream()
                    .filter(h -> h.closest("nav, aside, footer, form") == null
                            && !h.text().isBlank())
                    .findFirst()
                    .orElse(null);
        }
        return new PageAreas(main, headline);
    }

    /** The longest article if it holds about all of the main content, else the main content, else everything. */
    private static Element findMain(Document page) {
        Element body = page.body();
        Element main = longest(body.select("main, [role=main]"));
        Element article = longest(body.select("article, [itemprop=articleBody], [role=article]"));
        if (article == null) {
            return main == null ? body : main;
        }
        // A page of many teasers has many articles: none of them is the article.
        int rest = main == null ? 0 : main.text().length();
        return main != null
                        && 2 * article.text().length() < rest
                        && body.select("article").size() > 1
                ? main
                : article;
    }

    private static @Nullable Element longest(List<Element> elements) {
        Element longest = null;
        int most = 0;
        for (Element element : elements.subList(0, Math.min(elements.size(), 100))) {
            int length = element.text().length();
            if (length > most) {
                longest = element;
                most = length;
            }
        }
        return longest;
    }

    Element main() {
        return main;
    }

    @Nullable
    Element headline() {
        return headline;
    }

    /** What an element is for if its name, role or class sets it apart from the article; null if it does not. */
    @Nullable
    FurnitureKind furniture(Element element) {
        String name = element.normalName();
        boolean nested = name.equals("article") && !element.equals(main) && element.closest("article, main") != null;
        boolean tag = FURNITURE_TAGS.contains(name)
                || FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
        FurnitureKind named = byName(element);
        if (tag || (nested && isPart(element))) {
            return named == null ? FurnitureKind.NAVIGATION : named;
        }
        return named != null && isPart(element) ? named : null;
    }

    private static @Nullable FurnitureKind byName(Element element) {
        for (String word : names(element)) {
            FurnitureKind kind = FURNITURE_NAMES.get(word);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** True if the element is a small part of the article, and not around it. */
    private boolean isPart(Element element) {
        if (element.equals(main) || element.equals(headline) || measured++ > MOST_MEASURED) {
            return false;
        }
        int own = element.text().length();
        return own < MOST_OF_ARTICLE * length
                && (headline == null || !headline.hasParent() || !isAround(element, headline));
    }

    private static boolean isAround(Element outer, Element inner) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> names(Element element) {
        String names = element.className() + " " + element.id();
        return names.isBlank()
                ? List.of()
                : List.of(names.toLowerCase(Locale.ROOT).split("[\\s_-]+", 40));
    }

    boolean isTeaser(Element element) {
        return names(element).stream().anyMatch(TEASER_NAMES::contains)
                && !element.equals(main)
                && element.text().length() < 1000;
    }

    boolean isCaption(Element element) {
        return names(element).stream().anyMatch(CAPTION_NAMES::contains);
    }

    static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }
}
