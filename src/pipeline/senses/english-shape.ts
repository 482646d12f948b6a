import type { PartOfSpeech } from '../../model/text.ts';

// How CC-CEDICT words its senses betrays the part of speech: verbs begin with `to`, and function words are glossed by
// the function words of English. A sense has every part of speech whose pattern it fits.
const SHAPES: [PartOfSpeech, RegExp][] = [
  ['measure', /\bmeasure word\b/],
  ['particle', /\b(particle|marker|possessive|used (after|before|at|to)|indicat(es|ing)|etc\.$|and so on)/],
  [
    'auxiliary',
    /^(can|may|must|shall|should|will|would|ought to|(to be )?able to|to be (likely|sure|bound) to|about to|need to|dare to)\b/,
  ],
  [
    'preposition',
    /^(in|on|at|to|for|from|by|with|as|via|through|towards?|of|than|until|along with|according to|in accordance with|because of|due to|regarding|concerning|with regard to|as for|on the basis of|by means of|in order to|following|for the sake of|introduces)\b(?! [a-z]+ing\b)/,
  ],
  [
    'conjunction',
    /^(and|or|but|if|because|although|though|even (if|though)|however|yet|so|therefore|thus|as well as|together with|in case|besides|in addition|furthermore|moreover|unless|while|when|since|either|not (just|only)|no matter|regardless|on the (one|other) hand|due to)\b/,
  ],
  [
    'adverb',
    /^(still|yet|again|also|too|only|just|merely|very|quite|already|always|never|then|once|no|not|\(not\)|all|both|in fact|really|somewhat|to some extent|even|else|about|ever|soon|now|currently|in the process of|to be in the process of|will|don't|more|almost|[a-z-]+ly)\b/,
  ],
  [
    'pronoun',
    /^(I|he|she|it|we|you|they|this|that|these|those|his|her|its|their|who|what|which|where|how|each|every|any|some|other|another|one|one's|oneself|itself|self|such)\b/,
  ],
  [
    'numeral',
    /^(a|an|zero|one|two|both|three|four|five|six|seven|eight|nine|ten|hundred|thousand|first|second|many|several|half|some|number)\b/,
  ],
  [
    'localizer',
    /^(in|inside|on|above|up|upper|under|below|beneath|before|after|behind|beyond|back|front|between|among|amid|middle|within|outside|around|side|ago|afterwards)\b/,
  ],
  [
    'time',
    /\b(year|month|day|today|tomorrow|yesterday|week|hour|o'clock|time|period|season|now|present|currently|era|stage|hereafter)\b/,
  ],
];

const ADJECTIVE =
  /^([a-z-]+(ous|ful|ive|al|ible|able|ic|ent|ant|less|ary|ory|ed|ish|ical|ese)|new|big|large|great|good|bad|strong|grave|clear|true|whole|equal|early|far|near|long|short|same|safe|secure|single|firm|deep|high|low|quick|rapid|hard|easy|rich|poor|alone|old|young|thick|thin|wide|narrow|heavy|light|soft|hot|cold|warm|cool|wet|dry|sweet|sour|bitter|spicy|salty|slippery|sharp|blunt|red|yellow|green|blue|white|black|grey|gray|purple|brown)\b/;

/** The parts of speech that the wording of a dictionary's sense speaks for; what is no verb or adverb may be a noun. */
export function partsOfSpeechOf(sense: string): Set<PartOfSpeech> {
  const found = new Set(SHAPES.flatMap(([pos, shape]) => (shape.test(sense) ? [pos] : [])));
  if (/^to [a-z]/.test(sense))
    return new Set([
      ...verbShapes(sense),
      ...(['auxiliary', 'adverb'] as const).filter((pos) => found.has(pos)),
    ]);
  if (!/[a-z]ly\b/.test(sense) && !found.has('measure')) found.add('noun');
  if (ADJECTIVE.test(sense)) found.add('adjective');
  return found;
}

/** A verb that ends in a preposition (`to be at`) renders coverbs, which are prepositions to a reader. */
function verbShapes(sense: string): PartOfSpeech[] {
  return /^to be \S*( \S*)? ?(in|on|at|by|for|with|from)$/.test(sense) ? ['preposition', 'verb'] : ['verb'];
}
