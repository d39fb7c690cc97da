import '../ui/styles/first.scss'
import { showTrouble } from './showTrouble.ts'

const root = document.getElementById('root')
const isAt = (prefix: string) => location.pathname === prefix || location.pathname.startsWith(`${prefix}/`)

async function open(element: HTMLElement) {
  if (isAt('/console')) {
    const { openConsole } = await import('./openConsole.tsx')
    await openConsole(element)
  } else if (isAt('/forms') || isAt('/rules') || isAt('/time-tax')) {
    const { openWorkshop } = await import('./openWorkshop.tsx')
    await openWorkshop(element)
  } else if (isAt('/rooms/kit') || isAt('/rooms/canvas')) {
    const { openKit } = await import('./openWorkshop.tsx')
    await openKit(element)
  } else if (isAt('/room') || isAt('/rooms')) {
    const { openRoom } = await import('./openRoom.tsx')
    await openRoom(element)
  } else if (import.meta.env.DEV && isAt('/gallery')) {
    const { openGallery } = await import('./gallery/openGallery.tsx')
    openGallery(element)
  } else {
    const { openParticipant } = await import('../participant/openParticipant.tsx')
    await openParticipant(element, () => showTrouble(element))
  }
}

if (root) open(root).catch(() => showTrouble(root))
