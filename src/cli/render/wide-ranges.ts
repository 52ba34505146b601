/**
 * Code points that take two cells of a terminal: East_Asian_Width W and F of the Unicode Standard, Annex #11,
 * without emoji, which `cell-width.ts` knows by their own property. Pairs of first and last, in order.
 */
export const WIDE_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x11_00, 0x11_5f],
  [0x23_29, 0x23_2a],
  [0x2e_80, 0x30_3e],
  [0x30_41, 0x33_ff],
  [0x34_00, 0x4d_bf],
  [0x4e_00, 0x9f_ff],
  [0xa0_00, 0xa4_cf],
  [0xa9_60, 0xa9_7c],
  [0xac_00, 0xd7_a3],
  [0xf9_00, 0xfa_ff],
  [0xfe_10, 0xfe_19],
  [0xfe_30, 0xfe_6f],
  [0xff_01, 0xff_60],
  [0xff_e0, 0xff_e6],
  [0x1_6f_e0, 0x1_8c_ff],
  [0x1_b0_00, 0x1_b2_fb],
  [0x1_f2_00, 0x1_f2_65],
  [0x2_00_00, 0x3_ff_fd],
];
