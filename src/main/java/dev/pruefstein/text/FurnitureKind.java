package dev.pruefstein.text;

/** What a piece of page furniture is for. */
public enum FurnitureKind {
    /** The title of another article, with or without a label such as <i>Lesen Sie auch</i>. */
    RELATED_LINK,
    /** A comment form and what belongs to it. */
    COMMENTS,
    /** Buttons and invitations of social networks, printing, sending on. */
    SHARING,
    /** Invitations to subscribe, register, or load an application. */
    NEWSLETTER,
    /** What the page says of its text: updated, still developing, reading time. */
    NOTICE,
    /** Copyright and licence lines. */
    COPYRIGHT,
    /** Who reported for a foreign agency or newspaper. */
    BYLINE,
    /** Who made a picture. */
    CREDIT,
    /** Marks of advertisements. */
    ADVERTISING,
    /** Keywords and sections. */
    TAGS,
    /** Cookie and privacy banners. */
    CONSENT,
    /** The name of the site behind a title: <i>… | Tagesblatt</i>. */
    SITE_NAME,
    /** Menus, breadcrumbs, ways back, and whatever else the page needs and the article does not. */
    NAVIGATION
}
