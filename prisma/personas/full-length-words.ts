/** Plain sentences of many lengths that a talkative person could write; our own. */
const sentences = [
  "It began on the stairs of the old railway station, on a wet Tuesday, with two heavy bags.",
  "For the first weeks I told nobody, because I thought that it would go away by itself.",
  "My mother had the same thing, or so my aunt says, and she lived to be ninety-four.",
  "In the mornings I am stiff as a plank until I have had a hot shower and some tea.",
  "By noon I can do most things, if I am allowed to sit down after each of them.",
  "The evenings are the worst: I lie on the sofa and count the hours until the next tablet.",
  "When the weather turns I know it a day before the radio does, and my knee knows it too.",
  "I have kept a diary since the spring of 2019, three notebooks, and I can bring them along.",
  "Nobody has explained to me yet why it jumps from the left side to the right and back.",
  "What helps is warmth, slow walking, and my neighbor's dog, who does not ask questions.",
  "What does not help is being told to relax by someone who looks at the screen.",
  "I can carry one bag of shopping, not two, and only if the handles are long enough.",
  "My work was standing at a counter for thirty-one years; now I do half days on a stool.",
  "Please read this twice, since I have tried hard to put it in the right order.",
  "I would rather know the truth, even if it is not what I hope for.",
  "There was a fall in between, on the ice, but the X-ray showed that nothing was broken.",
  "The tablets make my mouth dry and my head slow, and I forget the names of my students.",
  "If I could choose one thing, it would be to sleep for six hours without waking up.",
];

/**
 * Words that fill a limit exactly, starting at another sentence for each number: `atMost` code points,
 * without a space at either end.
 */
export function wordsOfLength(atMost: number, start: number): string {
  const first = start % sentences.length;
  const prose = [...sentences.slice(first), ...sentences.slice(0, first)].join(" ");
  const cut = prose.slice(0, atMost);
  return cut.endsWith(" ") ? `${cut.slice(0, -1)}.` : cut;
}
