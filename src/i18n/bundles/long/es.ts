import pages from '../../../../locales/es/long-pages.json'
import questions from '../../../../locales/es/long-questions.json'
import portal from '../../../../locales/es/portal.json'

export default { 'long-pages': pages, 'long-questions': questions, portal }
