import type { ComponentProps } from 'react'

export type ButtonLook = 'primary' | 'outline' | 'danger' | 'quiet'

interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook
  wide?: boolean
  small?: boolean
}

/** The classes of something that looks like a button; links use them too. */
export const buttonClass = (look: ButtonLook = 'primary', wide = false, small = false) =>
  ['button', `button--${look}`, wide && 'button--wide', small && 'button--small'].filter(Boolean).join(' ')

/** A button; `type` is `button` unless said otherwise, so that none sends a form by accident. */
export const Button = ({ look, wide, small, type = 'button', className, ...rest }: ButtonProps) => (
  <button type={type} className={[buttonClass(look, wide, small), className].filter(Boolean).join(' ')} {...rest} />
)
