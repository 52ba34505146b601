/** A number with its thousands set apart, as English papers write it: "4,400", "12,500.5". The same on every machine. */
export function writeNumber(number: number): string {
  const [whole, ...rest] = String(number).split('.');
  return [whole!.replaceAll(/\B(?=(?:\d{3})+$)/g, ','), ...rest].join('.');
}
