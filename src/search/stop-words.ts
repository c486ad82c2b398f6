import type { Language } from '../text/language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Folded words that say nothing of what a question is about. Used at query time only: the index has every word. */
const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(`a about after again all also am an and any are arent as at be because been before being between but by can cannot could couldnt
    did didnt do does doesnt doing done dont down during each either else ever every few for from further get gets got had
    has hasnt have havent having he her here hers herself him himself his how i if in into is isnt it its itself just let
    like may me might mine more most much many must my myself no nor not of off on once one only onto or other our ours out
    over own per please quite rather same shall she should since so some such than that thats the their theirs them themselves
    then there theres these they this those through thus to too under until up upon us very via was wasnt we were werent
    what whats when whens where wheres which while who whos whom whose why will with within without wont would yet you
    your yours tell know say said says according article articles news happen happened happening happens event events
    take took taken place occur occurred thing things going go went gone make made information question answer
    anyone anybody anything someone somebody something everyone everybody everything nothing nobody
    kind type sort way name named called later soon still now today ever already away back`),
  ru: words(`а без более больше был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее
    если есть еще же за здесь и из или им ими их к как какая какие какой каков какого какому каким каких какую какова кто
    когда который которая которые которого кого кому кем ком ли либо между меня мне много может можно мой моя мы на над
    надо наш не него нее нет ни них но ну о об однако он она они оно от очень по под после почему при про с сам сама
    свой своя себя сколько со так такой такая также там те тем то того тоже той только том ты у уже хотя чего чей чем
    через что чтобы чье чья эта эти это этого этой этом этот я зачем откуда куда ли скажи расскажи известно произошло
    случилось происходит происходило событие события новости статья статье нового новое новый ли кто-то что-то кто-нибудь что-нибудь пожалуйста перед был стал стала стали
    является являются являлся являлась назовите называется называются назывался называлась называлось назывались зовут звали
    согласно говорится сказано среди иначе`),
  kk: words(`және мен бен пен да де та те бұл сол осы ол олар біз сіз мен сен не кім қашан қайда неге қалай қандай қанша неше
    үшін туралы бойынша кейін дейін бар жоқ емес еді болды болған болып бір өз деп айтты ма ме ба бе па пе ғана тағы
    неліктен қайдан қай кімнің кімді кімге оның олардың екен неден`),
};

/** Whether a folded word is left out when a question in `language` is looked up. */
export function isStopWord(folded: string, language: Language): boolean {
  return STOP_WORDS[language].has(folded);
}
