/** The rules of a list, also those inside layers and conditions. */
function* rulesIn(list: CSSRuleList): Generator<CSSRule> {
  for (const rule of list) {
    yield rule;
    if (rule instanceof CSSGroupingRule) yield* rulesIn(rule.cssRules);
  }
}

/** Every rule of the page's style sheets, with the address its own addresses start from. */
export function* cssRules(): Generator<{ readonly rule: CSSRule; readonly base: string }> {
  for (const sheet of document.styleSheets)
    for (const rule of rulesIn(sheet.cssRules)) yield { rule, base: sheet.href ?? location.href };
}
