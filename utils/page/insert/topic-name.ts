/** The name of a picked topic, from its text: `#猫咪[话题]#` is 猫咪. */
export function entityName(entity: Element): string {
  return entity.textContent
    .trim()
    .replace(/^#/, '')
    .replace(/(?:\[[^\]]*\])?#?$/, '');
}
