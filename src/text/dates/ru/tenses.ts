import type { TenseSigns } from '../tense.ts';

/** Russian verbs: the endings of the past, and the verbs with which news announces what is to come. */
export const tenses: TenseSigns = {
  past: new Set(['был', 'была', 'было', 'были']),
  future: new Set(
    (
      'будет будут будем планирует планируют планируется планируются намерен намерена намерены предстоит ожидается ' +
      'состоится состоятся пройдет пройдут начнется начнутся вступит запланирован запланирована запланировано должен должна должны'
    ).split(' '),
  ),
  pastEndings: [
    'ал',
    'ала',
    'ало',
    'али',
    'ил',
    'ила',
    'ило',
    'или',
    'ел',
    'ела',
    'ело',
    'ели',
    'лся',
    'лась',
    'лось',
    'лись',
  ],
  futureEndings: [],
};
