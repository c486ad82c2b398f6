import type { TenseSigns } from '../tense.ts';

/** English verbs: the auxiliaries, and the irregular past forms that are common in news. */
export const tenses: TenseSigns = {
  past: new Set(
    (
      'was were been since had did said told began began went came took made got gave found left met held won lost rose fell sent shot ' +
      'broke brought bought built caught chose drew drove fought flew forgot froze grew heard hid hit kept knew laid led lent let ' +
      'paid quit ran rang rode sang sank saw set sold shook shut slept spoke spent stood stole struck swore swept thought threw ' +
      'understood woke wore wrote became overthrew withdrew'
    ).split(' '),
  ),
  future: new Set([
    ...(
      'will shall ll would going upcoming expected expects scheduled intends hopes aims vows ' +
      'wants postponed adjourned planned planning payable might must should begins starts opens resumes reconvenes convenes expires arrives'
    ).split(' '),
    ...'ahead of;as soon;as early;due in;due back;due out;plan to;plans to;plans for;set to;set for;is to;are to;is due;are due'.split(
      ';',
    ),
  ]),
  pastEndings: ['ed'],
  futureEndings: [],
  determiners: new Set('a an the this that its his her their our'.split(' ')),
  pending: new Set([
    'to be',
    'can be',
    'might be',
    'will be',
    'would be',
    'shall be',
    'should be',
    'must be',
    'may be',
  ]),
};
