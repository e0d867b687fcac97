/** One operator of a page's content with its operands, brackets among them. */
export type Operator = { readonly name: string; readonly operands: readonly string[] };

const token = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9a-f]*>|[[\]]|\/[^\s/[\]()<>]+|[^\s/[\]()<>]+/gi;
const operand = /^(?:[+-]?[\d.]+|[/(<>[\]].*|true|false|null)$/s;

/** The operators of a content stream in their order (ISO 32000-1, 7.8.2), for tests. */
export function operatorsOf(content: string): readonly Operator[] {
  const operators: Operator[] = [];
  let operands: string[] = [];
  for (const [one] of content.matchAll(token)) {
    if (operand.test(one)) {
      operands.push(one);
    } else {
      operators.push({ name: one, operands });
      operands = [];
    }
  }
  return operators;
}
