/** Twice the size of a screen: sharp on paper and on slides. */
const scale = 2

/** A drawing as a picture, on the colour of the page. */
export async function toPng(svg: SVGSVGElement): Promise<Blob> {
  const [width, height] = ['width', 'height'].map((side) => Number(svg.getAttribute(side)) || 400)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.outerHTML)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = (width ?? 0) * scale
  canvas.height = (height ?? 0) * scale
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas to paint on')
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() || '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture was made'))), 'image/png')
  })
}
