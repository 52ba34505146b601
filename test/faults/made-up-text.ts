const SAYERS = ['The pilot Edda Roake', 'The clerk Jory Penn', 'The harbour office', 'The chair Lena Marsh'];

/** A short document of one number, like no other. */
export function makeInput(name: string): { name: string; from: string; bytes: Uint8Array } {
  const sayer = SAYERS[name.length % SAYERS.length]!;
  const text = `${sayer} said that ferry ${name} had left the quay in March. Nobody denied that ferry ${name} was late.`;
  return { name: `${name}.txt`, from: name, bytes: new TextEncoder().encode(text) };
}
