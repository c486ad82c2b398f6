/**
 * Irregular English verbs and nouns of the news: each line a base form and the forms that a suffix stemmer cannot lead
 * back to it. Left out are forms that are as often another word ("wound", "ground", "bound").
 */
const FORMS = `arise arose arisen
awake awoke awoken
become became
begin began begun
bite bit bitten
blow blew blown
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
leave left
lend lent
lie lied lies lying
lose lost
make made
mean meant
meet met
overthrow overthrew overthrown
oversee oversaw overseen
pay paid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
show showed shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken
spend spent
stand stood
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tie tied ties tying
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
wake woke woken
wear wore worn
win won
withdraw withdrew withdrawn
write wrote written
man men
woman women
child children
person people
life lives
wife wives
half halves
foot feet
tooth teeth
mouse mice
crisis crises
gas gases
bus buses
die died dies dying dead death deaths`;

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.split('\n').flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form): [string, string] => [form, base]);
  }),
);

/** The base of an irregular English form (`began` → `begin`); any other folded word as it is. */
export function baseOf(folded: string): string {
  return BASES.get(folded) ?? folded;
}
