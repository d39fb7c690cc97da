import room from '../../../../locales/en/room.json'
import talk from '../../../../locales/en/talk.json'

/** The words of rooms in this language. */
export default { room, talk }
