### An instruction that is carried out in several passes.

status-pass = Change { $number } of { $count }.
series-stopped = I stopped at change { $number } of { $count }. What was done before stays.
button-skip = ⏭ Go on without it
