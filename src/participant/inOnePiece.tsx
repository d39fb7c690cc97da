/** A line whose numbers stand each in one piece, (916) 555-0119 and 900-00-0111: people copy them. */
export const inOnePiece = (line: string) =>
  line.split(/((?:\(\d+\) )?\w*\d-[-\d]+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="whole">
        {part}
      </span>
    ),
  )
