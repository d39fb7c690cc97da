import { useEffect, useRef } from 'react'

const seconds = 0.25
const hertz = 660

/** Sounds a short tone when one more participant asks for help than before, where sound has been turned on. */
export function useAlarm(asking: number, isOn: boolean): void {
  const before = useRef(asking)
  useEffect(() => {
    if (isOn && asking > before.current) sound()
    before.current = asking
  }, [asking, isOn])
}

function sound() {
  if (typeof AudioContext === 'undefined') return
  const audio = new AudioContext()
  const tone = audio.createOscillator()
  const volume = audio.createGain()
  tone.frequency.value = hertz
  volume.gain.value = 0.1
  tone.connect(volume).connect(audio.destination)
  tone.onended = () => void audio.close()
  tone.start()
  tone.stop(audio.currentTime + seconds)
}
