import room from '../../../../locales/es/room.json'
import talk from '../../../../locales/es/talk.json'

/** The words of rooms in this language. */
export default { room, talk }
