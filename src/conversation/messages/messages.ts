/**
 * Everything the bot says in its own words, in one language. Dates come in as words already, names and titles as the
 * articles write them; where a language would have to inflect either, the sentence is built so that it need not.
 */
export interface Messages {
  /** What stands before the date of an event: a day or several, or (`inPeriod`) a month or a year. */
  happened(inPeriod: boolean): string;
  /** The same for an event that lay ahead when it was reported. */
  readonly expected: string;
  /** The same within a line, behind the date of what had happened. */
  readonly alsoExpected: string;
  /** What stands before the date of publication. */
  readonly reported: string;
  /** The same at the beginning of a line. */
  readonly reportedOn: string;
  /** The publication, where the date of the event has just been named and is the same. */
  readonly reportedSameDay: string;

  /** All days from this one on, and all days up to this one. */
  since(day: string): string;
  until(day: string): string;
  /** Puts something that a reader typed in quotation marks. */
  quoted(text: string): string;

  readonly dontSay: string;
  readonly nearest: string;
  readonly askSomething: string;
  /** Where the articles have nothing on what was asked; each part is a topic in quotation marks or a date. */
  nothingOn(about: readonly string[]): string;
  readonly noArticles: string;
  /** How many articles there are and when they were published. */
  coverage(articles: number, published: string): string;
  readonly topics: string;

  readonly timeline: string;
  /** What the height of a bar in the picture of a timeline means; short enough for one line of it. */
  readonly pictureLegend: string;
  /** Where the picture's content can be read, after the legend. */
  readonly pictureInWords: string;
  /** What follows a source when so many others report the same. */
  andMore(sources: number): string;

  readonly who: string;
  readonly people: string;
  readonly organisations: string;
  /** The heading over agencies that only report. */
  readonly sources: string;
  /** From which articles a role is known: one day of publication, or the first and last of several. */
  asOf(published: string, several: boolean): string;
  readonly otherNames: string;
  /** How often someone is named, and when the articles that do so were published. */
  named(times: number, published: string): string;
  readonly together: string;
  /** Whom a pronoun in the sentence that follows stands for, as far as can be inferred. */
  inferred(pronoun: string, name: string): string;
  readonly whichOne: string;
  /** What stands before others who bear the name of the one told of. */
  readonly namesakes: string;
  notNamed(name: string): string;
  readonly nearestNames: string;

  readonly start: string;
  /** What stands before a question to try. */
  readonly tryAsking: string;
  /** A question about a name that the articles name often. */
  exampleQuestion(topic: string): string;
  /** One line for each command. */
  readonly commands: readonly string[];
  readonly help: readonly string[];
  readonly privacy: readonly string[];

  readonly buttons: {
    readonly more: string;
    readonly previous: string;
    readonly next: string;
    readonly timeline: string;
    readonly who: string;
    /** From the card of someone to what the articles say. */
    readonly excerpts: string;
  };
}
