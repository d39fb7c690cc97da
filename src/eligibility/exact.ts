/** An exact amount of money: `top / bottom` cents, both whole numbers, `bottom` above 0. Nothing is rounded in between. */
export interface Exact {
  readonly top: number
  readonly bottom: number
}
