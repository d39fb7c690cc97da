import { useState } from 'react'
import { createRoot } from 'react-dom/client'

/** Four choices and a button to the next page: the least that a page of a form is. */
function Page({ page, onTurn }: { page: number; onTurn: () => void }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onTurn()
      }}
    >
      <fieldset>
        <legend>
          <h1>Page {page}</h1>
        </legend>
        {['one', 'two', 'three', 'four'].map((value) => (
          <label key={value}>
            <input type="radio" name={`page-${page}`} value={value} /> {value}
          </label>
        ))}
      </fieldset>
      <button>Continue</button>
    </form>
  )
}

function Form() {
  const [page, setPage] = useState(1)
  return <Page key={page} page={page} onTurn={() => setPage(page + 1)} />
}

const main = document.querySelector('main')
if (main) createRoot(main).render(<Form />)
