import type { Messages } from './messages.ts';

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** What the bot says in English. */
export const english: Messages = {
  happened: (inPeriod) => (inPeriod ? 'Happened in ' : 'Happened '),
  expected: 'Expected: ',
  alsoExpected: 'expected: ',
  reported: 'reported ',
  reportedOn: 'Reported ',
  reportedSameDay: 'reported the same day',

  since: (day) => `${day} or later`,
  until: (day) => `${day} or earlier`,
  quoted: (text) => `“${text}”`,

  dontSay: "The articles don't say.",
  nearest: 'The nearest thing they say:',
  askSomething: 'What would you like to know? Write a question, such as “When did it begin?”, or a name.',
  nothingOn: (about) => `The articles have nothing on ${about.join(', ')}.`,
  noArticles: 'There are no articles yet.',
  coverage: (articles, published) =>
    `${articles === 1 ? 'There is 1 article' : `There are ${articles} articles`}, published ${published}.`,
  topics: 'Main topics: ',

  timeline: 'Timeline',
  pictureLegend: 'The higher the bar, the more the articles say about the day',
  pictureInWords: 'The text of the timeline says the same in words.',
  andMore: (sources) => ` and ${sources} more`,

  who: "Who's who",
  people: 'People',
  organisations: 'Organisations',
  sources: 'Cited as sources',
  asOf: (published, several) => (several ? `in articles of ${published}` : `as of ${published}`),
  otherNames: 'Also: ',
  named: (count, published) =>
    `Named ${times(count)}, in ${count === 1 ? 'an article' : 'reporting'} of ${published}.`,
  together: 'Named together with: ',
  inferred: (pronoun, name) => `“${pronoun}” is ${name}, inferred from the text before it:`,
  whichOne: 'Which one do you mean?',
  namesakes: 'Others of that name:',
  notNamed: (name) => `The articles don't name ${name}.`,
  nearestNames: 'The nearest names in them:',

  start:
    "I answer questions about events from a collection of news articles: I quote the passages that answer, word for word, each with its date and source. When the articles don't say, I tell you so.",
  tryAsking: 'Write a question, for example: ',
  exampleQuestion: (topic) => `What do the articles say about ${topic}?`,
  commands: [
    '/timeline – what happened, day by day',
    '/who – who was involved, and as what',
    '/help – what else can be asked',
    '/privacy – what is kept of what you write',
  ],
  help: [
    'Write a question in English, Russian or Kazakh. A date in it narrows the search: “What happened on 9 January?” A question that begins with “when” gets the date first.',
    '/ask and a question: the same, for groups\n/timeline: what happened, day by day\n/timeline and a topic or dates: only that, such as “/timeline gas prices” or “/timeline 4–7 January”\n/who: the people and organisations in the articles\n/who and a name: who that is, in what role, and who else is named with them',
    'Every answer is quoted word for word. “Happened” is the date of the event, “reported” the date of the article.',
  ],
  privacy: [
    'What you write is not stored, and no question is sent on to anyone else: answers are found on the computer that runs this bot.',
    'So that a question you edit gets its answer corrected too, the bot remembers which of its latest replies belongs to which message: their numbers, and a checksum of the reply from which its text cannot be told. That is held in memory only and is gone when the bot restarts.',
    'At its usual level the log holds no text of messages.',
  ],

  buttons: {
    more: 'More',
    previous: '‹ Previous',
    next: 'Next ›',
    timeline: 'Timeline',
    who: "Who's who",
    excerpts: 'What the articles say',
  },
};
