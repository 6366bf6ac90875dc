export interface Link {
  readonly href: string;
  /** Of the page that it leads to. */
  readonly title?: string | undefined;
}

/** The site around a page, as far as the page's Markdown needs to know it. */
export interface Context {
  /** The address for one that the Markdown has. */
  readonly link: (href: string) => Link;
  /** The text of an SVG that the Markdown shows. */
  readonly picture: (src: string) => string;
  /** Leads to the top of the site. */
  readonly root: string;
  /** The rule of a code that is written in a text. */
  readonly ruleOf: (code: string) => string | undefined;
  /** Where an exported name is described. */
  readonly exportOf: (name: string) => string | undefined;
}
