import room from '../../../../locales/zh-Hant/room.json'
import talk from '../../../../locales/zh-Hant/talk.json'

/** The words of rooms in this language. */
export default { room, talk }
