-- What wrk runs for each request: the next body of the file, its mark replaced by a number that no other request has.
local bodies, headers, first, count, unique = {}, {}, 0, 0, false

function init(arguments)
  for line in io.lines(arguments[1]) do
    local name, value = line:match("^(%S+): (.*)$")
    headers[name] = value
  end
  for line in io.lines(arguments[2]) do
    bodies[#bodies + 1] = line
    unique = unique or line:find("%n%", 1, true) ~= nil
  end
  first = tonumber(arguments[3])
end

function request()
  count = count + 1
  local body = bodies[(first + count) % #bodies + 1]
  if unique then body = body:gsub("%%n%%", string.format("%d", first + count)) end
  return wrk.format("POST", nil, headers, body)
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"seconds":%f,"p50Ms":%f,"p99Ms":%f,"failed":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
