// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/guesttree/treenode.h"

#include <optional>

namespace redbud
{

/// The dynamic reconfiguration connectors of a node: what its four parallel arrays
/// `ibm,drc-indexes`, `-names`, `-types` and `-power-domains` say of each connector.
struct Connector {
    quint32 index = 0;
    QByteArray name;
    QByteArray type;
    quint32 powerDomain = 0;

    bool operator==(const Connector &) const = default;
};

/// Sorted by index; nothing where the node has none of the arrays or they do not fit together.
std::optional<QList<Connector>> connectorsOf(const TreeNode &node);

/// Sets the four arrays.
void setConnectors(TreeNode &node, const QList<Connector> &connectors);

/// Whether a property is one of the four arrays.
bool isConnectorProperty(const QByteArray &property);

} // namespace redbud
