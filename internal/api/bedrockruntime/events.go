package bedrockruntime

import (
	"outcrop/internal/api/body"
	api "outcrop/internal/api/model/bedrockruntime"
	"outcrop/internal/engine"
	"outcrop/internal/platform/inference"
)

// events are a stream's: messageStart, the blocks' deltas between their starts and stops, messageStop, metadata.
func events(reply *inference.Reply, o extras, fields fields, yield func(api.ConverseStreamOutputEvent, error) bool) {
	s := stream{yield: yield}
	first := true
	for p, err := range reply.Pieces() {
		if err != nil {
			yield(api.ConverseStreamOutputEvent{}, err)
			return
		}
		if first {
			s.send(api.ConverseStreamOutputEvent{MessageStart: &api.MessageStartEvent{Role: new(api.ConversationRoleAssistant)}})
			first = false
		}
		s.block(p)
		if p.Stop != "" {
			last := engine.Answer{Text: p.Text, Stop: p.Stop, Sequence: p.Sequence, Usage: p.Usage}
			s.send(api.ConverseStreamOutputEvent{MessageStop: &api.MessageStopEvent{StopReason: new(string(p.Stop)), AdditionalModelResponseFields: fields(last)}})
			s.send(api.ConverseStreamOutputEvent{Metadata: &api.ConverseStreamMetadataEvent{Usage: tokenUsage(p.Usage),
				Metrics: &api.ConverseStreamMetrics{LatencyMs: new(reply.Latency.Milliseconds())}, PerformanceConfig: o.performance, ServiceTier: o.tier}})
		}
		if s.gone {
			return
		}
	}
}

// stream sends events until nobody reads them.
type stream struct {
	yield  func(api.ConverseStreamOutputEvent, error) bool
	gone   bool
	blocks body.Blocks
}

func (s *stream) send(e api.ConverseStreamOutputEvent) { s.gone = s.gone || !s.yield(e, nil) }

// block sends a piece as what it adds to the answer's blocks. A text block has no start; an answer without a word is one empty text.
func (s *stream) block(p engine.Piece) {
	if s.blocks.Leaves(p) {
		s.stop(s.blocks.Last())
	}
	entered := s.blocks.Enter(p)
	at := new(int32(max(s.blocks.Last(), 0)))
	if entered && p.Call != nil {
		start := &api.ContentBlockStart{ToolUse: &api.ToolUseBlockStart{ToolUseId: &p.Call.ID, Name: &p.Call.Name}}
		s.send(api.ConverseStreamOutputEvent{ContentBlockStart: &api.ContentBlockStartEvent{ContentBlockIndex: at, Start: start}})
	}
	switch {
	case p.Call != nil && p.Call.Arguments != "":
		s.delta(at, &api.ContentBlockDelta{ToolUse: &api.ToolUseBlockDelta{Input: &p.Call.Arguments}})
	case p.Text != "", p.Stop != "" && !s.blocks.Any():
		s.delta(at, &api.ContentBlockDelta{Text: &p.Text})
	}
	if p.Stop != "" {
		s.stop(int(*at))
	}
}

func (s *stream) delta(at *int32, d *api.ContentBlockDelta) {
	s.send(api.ConverseStreamOutputEvent{ContentBlockDelta: &api.ContentBlockDeltaEvent{ContentBlockIndex: at, Delta: d}})
}

func (s *stream) stop(at int) {
	s.send(api.ConverseStreamOutputEvent{ContentBlockStop: &api.ContentBlockStopEvent{ContentBlockIndex: new(int32(at))}})
}
