import room from '../../../../locales/zh-Hans/room.json'
import talk from '../../../../locales/zh-Hans/talk.json'

/** The words of rooms in this language. */
export default { room, talk }
